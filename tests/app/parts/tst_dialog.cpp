#include "console/parts/button.h"
#include "console/parts/dialog.h"
#include "console/parts/environmentband.h"
#include "console/parts/formfield.h"
#include "console/parts/label.h"
#include "console/parts/textfield.h"
#include "console/theme/appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace smile::console;
using namespace Qt::StringLiterals;

class DialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_window.reset(); }
    void coversAllButTheBand();
    void isADialogToScreenReaders();
    void focusStaysInside();
    void givesTheFocusBack();
    void escCancels();
    void closingTheWindowCancels();
    void enterPressesTheDefault();
    void shortcutsBehindAreSilent();
    void quittingWaitsOnlyForADialogThatAsks();
    void closeStaysCloseInAnotherLanguage();
    void finishIsNotCancel();
    void bodyScrollsInASmallWindow();
    void theUpperOneOfTwoHasTheKeys();

private:
    Dialog *makeDialog();

    std::unique_ptr<QWidget> m_window;
    EnvironmentBand *m_band = nullptr;
    QPushButton *m_opener = nullptr;
};

void DialogTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_band = new EnvironmentBand;
    m_band->setEnvironment(Environment::Production);
    m_opener = new QPushButton(u"Open"_s);
    column->addWidget(m_band);
    column->addWidget(m_opener);
    column->addStretch(1);
    m_window->resize(1024, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_opener->setFocus();
}

Dialog *DialogTest::makeDialog()
{
    auto *dialog = new Dialog(u"Revoke the account?"_s, m_opener);
    auto *field = new TextField(QString());
    dialog->body()->addWidget(new FormField(u"Type the full name"_s, field));
    dialog->addAction(u"Revoke"_s, ButtonKind::Destructive);
    return dialog;
}

void DialogTest::coversAllButTheBand()
{
    Dialog *dialog = makeDialog();
    dialog->open();
    QCOMPARE(dialog->geometry(), QRect(0, 26, 1024, 674));
    QCOMPARE(dialog->panel()->width(), 536);
    auto *band = dialog->panel()->findChild<EnvironmentBand *>();
    QVERIFY(band);
    QCOMPARE(band->environment(), Environment::Production);
    m_window->resize(1200, 800);
    QTRY_COMPARE(dialog->geometry(), QRect(0, 26, 1200, 774));
}

void DialogTest::isADialogToScreenReaders()
{
    Dialog *dialog = makeDialog();
    dialog->open();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(dialog->panel());
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Dialog);
    QCOMPARE(face->text(QAccessible::Name), u"Revoke the account?"_s);
    QVERIFY(face->state().modal);
}

void DialogTest::focusStaysInside()
{
    Dialog *dialog = makeDialog();
    dialog->open();
    auto *field = dialog->panel()->findChild<TextField *>();
    QCOMPARE(QApplication::focusWidget(), field);
    QList<QWidget *> seen;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.append(QApplication::focusWidget());
    }
    QCOMPARE(seen.at(0), dialog->cancelButton());
    QCOMPARE(static_cast<QPushButton *>(seen.at(1))->text(), u"Revoke"_s);
    QCOMPARE(seen.at(2), field);
    QTest::keyClick(field, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), seen.at(1));
    m_opener->setFocus(); // something behind takes it
    QTRY_COMPARE(QApplication::focusWidget(), field);
}

void DialogTest::givesTheFocusBack()
{
    Dialog *dialog = makeDialog();
    dialog->open();
    QVERIFY(QApplication::focusWidget() != m_opener);
    dialog->finish();
    QCOMPARE(QApplication::focusWidget(), m_opener);
}

void DialogTest::escCancels()
{
    QPointer<Dialog> dialog = makeDialog();
    QSignalSpy cancelled(dialog, &Dialog::cancelled);
    QSignalSpy closed(dialog, &Dialog::closed);
    dialog->open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(closed.size(), 1);
    QTRY_VERIFY(!dialog);
}

void DialogTest::closingTheWindowCancels()
{
    Dialog *dialog = makeDialog();
    QSignalSpy cancelled(dialog, &Dialog::cancelled);
    dialog->open();
    m_window->close();
    QCOMPARE(cancelled.size(), 1);
}

void DialogTest::enterPressesTheDefault()
{
    Dialog *dialog = makeDialog();
    auto *action = dialog->addAction(u"Save"_s, ButtonKind::Primary);
    QSignalSpy clicked(action, &QPushButton::clicked);
    dialog->open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 0); // none is the default until told
    dialog->setDefaultButton(action);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    action->setEnabled(false);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
}

void DialogTest::shortcutsBehindAreSilent()
{
    QShortcut behind(QKeySequence(u"F5"_s), m_window.get());
    QSignalSpy fired(&behind, &QShortcut::activated);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(fired.size(), 1);

    Dialog *dialog = makeDialog();
    dialog->open();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F5);
    QCOMPARE(fired.size(), 1);
    auto *inside = new QShortcut(QKeySequence(u"F6"_s), dialog->panel());
    QSignalSpy insideFired(inside, &QShortcut::activated);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
    QCOMPARE(insideFired.size(), 1);

    dialog->finish();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(fired.size(), 2);
}

void DialogTest::quittingWaitsOnlyForADialogThatAsks()
{
    struct Asking : Dialog
    {
        using Dialog::Dialog;
        void cancel() override
        {
            if (asked)
                Dialog::cancel();
            asked = true;
        }
        bool asked = false;
    };
    QShortcut quit(quitKeys, m_window.get());
    QSignalSpy fired(&quit, &QShortcut::activated);
    (new Asking(u"Invite"_s, m_opener))->open();
    QPointer<Dialog> upper = makeDialog();
    upper->open();
    const auto press = [this] {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Q, Qt::ControlModifier);
    };
    press(); // closes the upper one; the lower one asks
    QCOMPARE(fired.size(), 0);
    QTRY_VERIFY(!upper);
    press();
    QCOMPARE(fired.size(), 1);
}

void DialogTest::closeStaysCloseInAnotherLanguage()
{
    Dialog dialog(u"Done"_s, m_window.get());
    QCOMPARE(dialog.cancelButton()->text(), u"Cancel"_s);
    dialog.turnCancelToClose();
    QCOMPARE(dialog.cancelButton()->text(), u"Close"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&dialog, &change);
    QCOMPARE(dialog.cancelButton()->text(), u"Close"_s);
}

void DialogTest::finishIsNotCancel()
{
    Dialog *dialog = makeDialog();
    QSignalSpy cancelled(dialog, &Dialog::cancelled);
    QSignalSpy closed(dialog, &Dialog::closed);
    dialog->open();
    dialog->finish();
    dialog->finish();
    QCOMPARE(cancelled.size(), 0);
    QCOMPARE(closed.size(), 1);
}

void DialogTest::bodyScrollsInASmallWindow()
{
    m_window->resize(600, 300);
    Dialog *dialog = makeDialog();
    for (int i = 0; i < 20; ++i)
        dialog->body()->addWidget(new Label(u"Line %1"_s.arg(i)));
    dialog->open();
    QVERIFY(dialog->panel()->height() <= dialog->height() - 48);
    QVERIFY(dialog->cancelButton()->isVisible());
    const QPoint foot = dialog->cancelButton()->mapTo(dialog, QPoint(0, 30));
    QVERIFY(foot.y() < dialog->height());
}

void DialogTest::theUpperOneOfTwoHasTheKeys()
{
    QPointer<Dialog> lower = makeDialog();
    lower->open();
    Dialog *upper = makeDialog();
    upper->open();
    QVERIFY(upper->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(lower);
    QVERIFY(lower->isVisible());
    QTRY_VERIFY(lower->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(DialogTest)
#include "tst_dialog.moc"
