#include "console/parts/banner.h"
#include "console/parts/button.h"
#include "console/parts/copylabel.h"
#include "console/parts/emptystate.h"
#include "console/parts/environmentband.h"
#include "console/parts/fieldgrid.h"
#include "console/parts/filterchip.h"
#include "console/parts/formfield.h"
#include "console/parts/iconbutton.h"
#include "console/parts/label.h"
#include "console/parts/segments.h"
#include "console/parts/statechip.h"
#include "console/parts/textfield.h"
#include "console/parts/verdictcard.h"
#include "console/theme/appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QObject *object)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
    return face ? face->text(QAccessible::Name) : QString();
}

QAccessible::Role roleOf(QObject *object)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
    return face ? face->role() : QAccessible::NoRole;
}

} // namespace

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void buttonsNameIsItsWordAlone();
    void buttonsHaveTheDesignsSizes();
    void enterPressesAButton();
    void iconButtonHasNameAndTooltip();
    void chipTogglesByKey();
    void facetOpensAndClears();
    void segmentsMoveByArrows();
    void fieldClearsWithEscOnce();
    void formFieldCountsAndComplains();
    void labelsAreNeverRichText();
    void labelFollowsTheTheme();
    void labelKeepsItsToneOnAnotherGround();
    void stateChipIsReadable();
    void bannerCountsDown();
    void verdictReplacesItself();
    void emptyStateReplacesItself();
    void emptyStateFitsItsPlace();
    void copyLabelCopiesTheWholeId();
    void longMailWrapsAndCopiesAsItIs();
    void fieldGridShowsEmptyAsDash();
    void bandNamesTheEnvironment();
};

void ControlsTest::buttonsNameIsItsWordAlone()
{
    Button button(u"Revoke…"_s, ButtonKind::DestructiveOpener);
    const int bare = button.sizeHint().width();
    button.setIconName(u"revoke"_s);
    button.setShortcutHint(QKeySequence(u"Ctrl+Del"_s));
    QCOMPARE(button.text(), u"Revoke…"_s);
    QCOMPARE(nameOf(&button), u"Revoke…"_s);
    QCOMPARE(roleOf(&button), QAccessible::PushButton);
    QVERIFY(button.sizeHint().width() > bare + 16);
    button.setAccessibleDescription(u"SSS account"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Description),
             u"SSS account"_s);
}

void ControlsTest::buttonsHaveTheDesignsSizes()
{
    Button button(u"Save"_s);
    QCOMPARE(button.sizeHint().height(), 30);
    button.setSmall(true);
    QCOMPARE(button.sizeHint().height(), 26);
    button.setIconName(u"copy"_s);
    button.setIconOnly(true);
    QCOMPARE(button.sizeHint(), QSize(26, 26));
    QCOMPARE(button.toolTip(), u"Save"_s);
    QCOMPARE(FilterChip(u"All"_s).sizeHint().height(), 28);
    QCOMPARE(Segments({u"A"_s, u"B"_s}).height(), 28);
    QCOMPARE(EnvironmentBand().height(), 26);
}

void ControlsTest::enterPressesAButton()
{
    Button button(u"Save"_s);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
}

void ControlsTest::iconButtonHasNameAndTooltip()
{
    IconButton button(u"copy"_s, u"Copy user id"_s);
    QCOMPARE(nameOf(&button), u"Copy user id"_s);
    QCOMPARE(button.toolTip(), u"Copy user id"_s);
    QCOMPARE(roleOf(&button), QAccessible::PushButton);
    QCOMPARE(button.sizeHint(), QSize(26, 26));
}

void ControlsTest::chipTogglesByKey()
{
    FilterChip chip(u"Error"_s);
    chip.setCount(31);
    QCOMPARE(nameOf(&chip), u"Error"_s);
    QSignalSpy toggled(&chip, &FilterChip::toggled);
    const int width = chip.sizeHint().width();
    QTest::keyClick(&chip, Qt::Key_Return);
    QVERIFY(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(!chip.isChecked());
    QCOMPARE(toggled.size(), 2);
    chip.setChecked(true);
    QCOMPARE(chip.sizeHint().width(), width); // choosing one does not push its neighbours
}

void ControlsTest::facetOpensAndClears()
{
    FacetChip chip(u"Provider"_s);
    QSignalSpy menu(&chip, &FacetChip::menuWanted);
    QSignalSpy cleared(&chip, &FacetChip::cleared);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, 14));
    QTest::keyClick(&chip, Qt::Key_Down);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(menu.size(), 2);
    QCOMPARE(cleared.size(), 0); // there is nothing to clear yet

    chip.setValue(u"SSS"_s);
    QCOMPARE(nameOf(&chip), u"Provider: SSS"_s);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, 14));
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(menu.size(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, 14));
    QCOMPARE(menu.size(), 3);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(cleared.size(), 2);
}

void ControlsTest::segmentsMoveByArrows()
{
    Segments segments({u"Mail"_s, u"Landing page"_s, u"Success"_s});
    segments.show();
    segments.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&segments));
    QSignalSpy changed(&segments, &Segments::currentChanged);
    QCOMPARE(segments.current(), 0);
    segments.setCurrent(1);
    QCOMPARE(changed.size(), 0);
    const auto buttons = segments.findChildren<QAbstractButton *>();
    buttons.at(1)->setFocus();
    QTest::keyClick(buttons.at(1), Qt::Key_Right);
    QCOMPARE(segments.current(), 2);
    QCOMPARE(changed.size(), 1);
    segments.setWords({u"邮件"_s, u"落地页"_s, u"成功页"_s});
    QCOMPARE(nameOf(buttons.at(1)), u"落地页"_s);
    QCOMPARE(segments.current(), 2);
}

void ControlsTest::fieldClearsWithEscOnce()
{
    QWidget window;
    SearchField field(u"Filter"_s, &window);
    field.setText(u"grace"_s);
    QCOMPARE(nameOf(&field), u"Filter"_s);
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(&field, &first);
    QVERIFY(field.text().isEmpty());
    QVERIFY(first.isAccepted());
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(&field, &second);
    QVERIFY(!second.isAccepted()); // so that the page may back out
}

void ControlsTest::formFieldCountsAndComplains()
{
    auto *line = new TextField(QString());
    FormField field(u"Full name"_s, line);
    field.setLimit(5);
    field.show();
    QCOMPARE(nameOf(line), u"Full name"_s);
    const auto counts = [&field](const QString &words) {
        const auto labels = field.findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const Label *l) { return l->text() == words; });
    };
    QTest::keyClicks(line, u"Graceful"_s);
    QCOMPARE(line->text(), u"Graceful"_s); // nothing is cut off unseen
    QVERIFY(counts(u"8 / 5"_s));
    line->setText(u"𠮷田さん"_s); // five code units, four characters
    QVERIFY(counts(u"4 / 5"_s));
    field.setError(u"Too short."_s);
    QVERIFY(field.hasError());
    QCOMPARE(line->accessibleDescription(), u"Too short."_s);
    QVERIFY(line->property("smileError").toBool());
    field.setError(QString());
    field.setHint(u"As in the passport."_s);
    QVERIFY(!line->property("smileError").toBool());
    QCOMPARE(line->accessibleDescription(), u"As in the passport."_s);
}

void ControlsTest::labelsAreNeverRichText()
{
    Label label(u"<b>Grace</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() > Label(u"Grace"_s).sizeHint().width() + 20);
}

void ControlsTest::labelFollowsTheTheme()
{
    Label label(u"Grace"_s, TextStyle::Label, Tone::Muted);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::light().muted);
    applyTheme(*qApp, Scheme::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::dark().muted);
    applyTheme(*qApp, Scheme::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::light().muted);
}

void ControlsTest::labelKeepsItsToneOnAnotherGround()
{
    QWidget sheet;
    sheet.setBackgroundRole(QPalette::Base);
    Label label(u"Grace"_s, TextStyle::Label, Tone::Muted, &sheet);
    QCOMPARE(label.foregroundRole(), QPalette::WindowText);
}

void ControlsTest::stateChipIsReadable()
{
    StateChip chip;
    chip.setStatus(State::Err, u"Error"_s);
    QCOMPARE(nameOf(&chip), u"Error"_s);
    QCOMPARE(chip.sizeHint(), QSize(stateChipWidth(u"Error"_s), 20));
    chip.resize(chip.sizeHint());
    const QImage image = chip.grab().toImage();
    QCOMPARE(image.pixelColor(10, 10), Theme::light().err.dot);
    QCOMPARE(image.pixelColor(17, 10), Theme::light().err.ground);
}

void ControlsTest::bannerCountsDown()
{
    QWidget page;
    Banner banner(&page);
    page.show();
    QVERIFY(banner.isHidden());
    banner.showMessage(State::Warn, u"clock"_s, u"Too many requests"_s, u"A pause."_s);
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.accessibleName(), u"Too many requests"_s);
    banner.startCountdown(1, u"Again in %1"_s);
    QSignalSpy finished(&banner, &Banner::countdownFinished);
    const auto labels = banner.findChildren<Label *>();
    const bool told = std::any_of(labels.cbegin(), labels.cend(),
                                  [](const Label *l) { return l->text() == u"Again in 0:01"; });
    QVERIFY(told);
    QVERIFY(finished.wait(5000));
    QCOMPARE(finished.size(), 1);

    banner.setAction(u"Try again"_s);
    QSignalSpy action(&banner, &Banner::actionTriggered);
    for (Button *button : banner.findChildren<Button *>())
        if (button->text() == u"Try again"_s)
            QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(action.size(), 1);
    banner.dismiss();
    QVERIFY(banner.isHidden());
}

void ControlsTest::verdictReplacesItself()
{
    VerdictCard card;
    card.setVerdict({State::Err, u"The provider rejected the password"_s, u"INVALID_CREDENTIALS"_s,
                     u"Ask them to sign in once."_s, u"req-1"_s});
    QCOMPARE(card.accessibleName(), u"The provider rejected the password"_s);
    Button *first = card.addAction(u"Copy their link"_s, ButtonKind::Primary);
    QVERIFY(card.addRow({State::Warn, u"Another"_s}, u"Show"_s));
    QVERIFY(!card.addRow({State::Off, u"A third"_s}));
    // The button that asks for another verdict lives until its click has returned.
    connect(first, &QPushButton::clicked, &card, [&card] {
        card.setVerdict({State::Ok, u"All is well"_s});
    });
    first->click();
    QCOMPARE(card.accessibleName(), u"All is well"_s);
    QTRY_COMPARE(card.findChildren<Button *>().size(), 0);
}

void ControlsTest::emptyStateReplacesItself()
{
    EmptyState empty;
    empty.setContent(u"people"_s, u"Nobody yet"_s, u"Invite somebody."_s);
    empty.addButton(u"Invite…"_s, ButtonKind::Primary);
    QCOMPARE(empty.title(), u"Nobody yet"_s);
    empty.setContent(u"search"_s, u"No match"_s, u"Nobody is called that."_s);
    QTRY_COMPARE(empty.findChildren<Button *>().size(), 0);
    QCOMPARE(empty.accessibleName(), u"No match"_s);
}

void ControlsTest::emptyStateFitsItsPlace()
{
    const QString title = u"No callbacks yet"_s;
    const QString sentence = u"Each one appears here as the widget calls it."_s;
    QWidget pane;
    EmptyState empty(&pane);
    empty.setContent(u"webhooks"_s, title, sentence);
    pane.show();
    for (const int width : {1000, 300}) {
        empty.resize(width, 300);
        for (const Label *label : empty.findChildren<Label *>()) {
            if (label->text() != title && label->text() != sentence)
                continue;
            const QRect place = label->geometry();
            QVERIFY(empty.rect().contains(place));
            QVERIFY(qAbs(place.center().x() - empty.rect().center().x()) <= 1);
            QVERIFY(place.height() >= label->heightForWidth(place.width()));
        }
    }
}

void ControlsTest::copyLabelCopiesTheWholeId()
{
    CopyLabel label(CopyLabel::Form::Id);
    const QString id = u"user-9e3779b97f4a7c15a5c3"_s;
    label.setValue(id, u"Copy user id"_s);
    auto *text = label.findChild<Label *>();
    QCOMPARE(text->text(), u"9e3779…a5c3"_s);
    QCOMPARE(nameOf(text), id);
    auto *button = label.findChild<IconButton *>();
    QCOMPARE(nameOf(button), u"Copy user id"_s);
    button->click();
    QCOMPARE(QApplication::clipboard()->text(), id);
}

void ControlsTest::longMailWrapsAndCopiesAsItIs()
{
    const QString mail = u"maria.concepcion.delacruz@mail.example"_s;
    FieldGrid grid;
    grid.setNarrow(true);
    grid.addRow(u"E-mail"_s, mail);
    grid.resize(260, grid.sizeHint().height());
    grid.show();
    auto *field = grid.findChild<CopyLabel *>();
    auto *text = field->findChild<Label *>();
    QCOMPARE(nameOf(text), mail);
    QVERIFY(text->heightForWidth(text->width()) > 1.5 * text->fontMetrics().height());
    QVERIFY(text->minimumSizeHint().width() <= text->width());
    field->findChild<IconButton *>()->click();
    QCOMPARE(QApplication::clipboard()->text(), mail);
}

void ControlsTest::fieldGridShowsEmptyAsDash()
{
    FieldGrid grid;
    grid.addRow(u"Middle name"_s, QString());
    grid.addRow(u"Last name"_s, u"Tan"_s);
    QCOMPARE(grid.findChildren<IconButton *>().size(), 1);
    const auto labels = grid.findChildren<Label *>();
    const bool dash = std::any_of(labels.cbegin(), labels.cend(),
                                  [](const Label *l) { return l->text() == u"–"; });
    QVERIFY(dash);
    grid.clear();
    QTRY_COMPARE(grid.findChildren<Label *>().size(), 0);
}

void ControlsTest::bandNamesTheEnvironment()
{
    EnvironmentBand band;
    band.setEnvironment(Environment::Production);
    band.setProfile(u"Lakan Lending"_s);
    QCOMPARE(nameOf(&band), u"Production"_s);
    QVERIFY(band.accessibleDescription().contains(u"Lakan Lending"));
    band.resize(600, 26);
    const QImage image = band.grab().toImage();
    QCOMPARE(image.pixelColor(2, 13), Theme::light().production.ground);
}

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
