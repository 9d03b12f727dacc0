#include "wink/winkpage.h"

#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/dialog.h"
#include "parts/label.h"
#include "records/store.h"
#include "session/masking.h"
#include "wink/startform.h"
#include "wink/statuspane.h"
#include "wink/testpeople.h"
#include "wink/testpeoplecard.h"
#include "wink/viewpane.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftWidth = 296;
constexpr int middleLeast = 380;
constexpr int rightWidth = 404;
constexpr int narrowBelow = 1280; // of the window

} // namespace

WinkPage::WinkPage(const WinkContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_middle = new ViewPane(m_session, m_splitter);
    m_right = new StatusPane(m_session, m_context, m_splitter);
    m_splitter->insertWidget(0, makeLeft());
    m_middle->setMinimumWidth(middleLeast);
    m_right->setMinimumWidth(320);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({leftWidth, 700, rightWidth});
    column->addWidget(m_splitter, 1);
    addShortcuts();
    connect(m_form, &StartForm::startWanted, this, &WinkPage::start);
    if (Masking *masking = m_context.masking) {
        const auto follow = [this, masking] { m_form->setMask(masking->mask()); };
        connect(masking, &Masking::changed, this, follow);
        follow();
    }
    connect(m_middle, &ViewPane::startWanted, this, &WinkPage::start);
    connect(&m_session, &WinkSession::stageChanged, this, &WinkPage::showStage);
    connect(&m_session, &WinkSession::personMade, m_form, &StartForm::choosePerson);
    connect(&m_session, &WinkSession::typed, this, &WinkPage::showTyped);
    connect(&m_session, &WinkSession::linkAsked, this, &WinkPage::askLink);
    connect(&m_session, &WinkSession::cameraAsked, this, &WinkPage::askCamera);
    retranslate();
}

WinkPage::~WinkPage()
{
    // The view talks to the session, which goes first.
    if (m_view)
        delete m_view->widget();
}

QWidget *WinkPage::makeLeft()
{
    m_left = new QScrollArea(m_splitter);
    m_left->setWidgetResizable(true);
    m_left->setFrameShape(QFrame::NoFrame);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->setFixedWidth(leftWidth);
    m_leftContent = new QWidget;
    m_leftContent->setAutoFillBackground(true);
    m_leftContent->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_leftContent);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    m_form = new StartForm(m_context.store, m_leftContent);
    column->addWidget(m_form);
    column->addSpacing(24);
    if (!m_context.profile.isProduction())
        makeTestPeople();
    if (m_testPeople)
        column->addWidget(m_testPeople);
    column->addStretch(1);
    m_left->setWidget(m_leftContent);
    return m_left;
}

void WinkPage::makeTestPeople()
{
    m_testPeople = new TestPeopleCard(m_leftContent);
    m_testButton = new Button({}, ButtonKind::Secondary, this);
    m_testButton->hide();
    auto *menu = new QMenu(m_testButton);
    m_testPeopleInMenu = new TestPeopleCard(menu);
    m_testPeopleInMenu->setContentsMargins(16, 12, 16, 12);
    m_testPeopleInMenu->setFixedWidth(leftWidth);
    auto *content = new QWidgetAction(menu);
    content->setDefaultWidget(m_testPeopleInMenu);
    menu->addAction(content);
    connect(m_testButton, &Button::clicked, menu, [this, menu] {
        menu->popup(m_testButton->mapToGlobal(QPoint(0, m_testButton->height() + 4)));
    });
    for (TestPeopleCard *card : {m_testPeople, m_testPeopleInMenu}) {
        connect(card, &TestPeopleCard::typeWanted, this, &WinkPage::typePerson);
        connect(card, &TestPeopleCard::typeWanted, menu, &QMenu::close);
    }
}

void WinkPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto function) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, function);
    };
    add(Qt::CTRL | Qt::Key_R, [this] { start(); });
    if (!m_testPeople)
        return;
    for (int person = 0; person < int(testPeople().size()); ++person)
        add(Qt::CTRL | Qt::Key(Qt::Key_1 + person), [this, person] { typePerson(person); });
}

void WinkPage::start()
{
    closeQuestion();
    if (!m_view) {
        WinkTrouble why = WinkTrouble::None;
        WinkModule *module = m_context.module(why);
        if (!module) {
            // Without a view a token, or even a new person, would be for nothing.
            m_session.refuse(why);
            return;
        }
        m_reactivate = isActiveWindow();
        m_view = module->createView(m_middle->viewParent(), &m_session);
        m_middle->setView(m_view->widget());
    }
    m_session.start(m_form->choice(), m_view, themeOf(palette()).host);
}

void WinkPage::typePerson(int person)
{
    const TestPerson &who = testPeople()[std::size_t(person)];
    if (m_session.stage() == WinkSession::Stage::Open)
        m_view->typeIntoPage(QString::fromLatin1(who.userName), QString::fromLatin1(who.password));
    else
        showTyped(false);
}

void WinkPage::showTyped(bool worked)
{
    m_middle->setNote(worked ? QString() : tr("No sign-in form is on the page"));
    if (worked)
        focusView();
}

void WinkPage::showStage()
{
    const WinkSession::Stage stage = m_session.stage();
    m_middle->setNote({});
    Q_EMIT busy(m_session.isUnderWay() ? tr("Opening the Wink widget") : QString());
    if (m_testPeople) {
        for (TestPeopleCard *card : {m_testPeople, m_testPeopleInMenu})
            card->setCanType(stage == WinkSession::Stage::Open);
    }
    if (stage == WinkSession::Stage::Open && isVisible())
        focusView();
}

void WinkPage::focusView()
{
    // For its first web view Qt makes the window anew, and not every window manager gives the new
    // one the keyboard that the old one had.
    if (m_reactivate && !isActiveWindow())
        activateWindow();
    m_reactivate = false;
    m_view->widget()->setFocus(Qt::OtherFocusReason);
}

void WinkPage::askLink(const QUrl &url)
{
    if (m_question)
        return; // one at a time: a page cannot pile them up
    m_question = new Dialog(tr("Open this address in the browser?"), this);
    auto *address = new Label(url.toDisplayString(), TextStyle::Code, Tone::Text);
    address->setWordWrap(true);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_question->body()->addWidget(new Label(tr("The widget's page leads to:")));
    m_question->body()->addWidget(address);
    m_question->setExplanation(tr("The widget itself stays where it is."));
    Button *open = m_question->addAction(tr("Open in the browser"), ButtonKind::Primary);
    connect(open, &Button::clicked, m_question, [this, url, dialog = m_question.data()] {
        m_context.openOutside(url);
        dialog->finish();
    });
    m_question->open();
}

void WinkPage::askCamera(const QUrl &origin)
{
    closeQuestion();
    m_question = new Dialog(tr("May the widget use the camera?"), this);
    auto *words = new Label(
        tr("The page of %1 wants to see through this computer's camera.").arg(origin.host()),
        TextStyle::Base, Tone::Second);
    words->setWordWrap(true);
    m_question->body()->addWidget(words);
    m_question->setExplanation(tr("It holds until the widget is started again."));
    m_question->cancelButton()->setText(tr("Do not allow"));
    Button *allow = m_question->addAction(tr("Allow"), ButtonKind::Primary);
    m_question->setInitialFocus(m_question->cancelButton());
    connect(allow, &Button::clicked, m_question, [this, dialog = m_question.data()] {
        m_view->answerCamera(true);
        dialog->finish();
    });
    connect(m_question, &Dialog::cancelled, this, [this] { m_view->answerCamera(false); });
    m_question->open();
}

void WinkPage::closeQuestion()
{
    if (m_question)
        m_question->cancel();
    m_question = nullptr;
}

void WinkPage::activate()
{
    if (m_session.stage() == WinkSession::Stage::Open)
        focusView();
    else
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void WinkPage::refresh()
{
    if (!m_session.userId().isEmpty())
        m_context.server->readPerson(m_session.userId());
    if (!m_session.accountId().isEmpty())
        m_context.server->readAccount(m_session.accountId());
}

void WinkPage::select(const QString &userId)
{
    m_form->choosePerson(userId);
}

void WinkPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    auto *whole = static_cast<QVBoxLayout *>(layout());
    if (narrow) {
        whole->insertWidget(0, m_form);
        m_form->setLast(m_testButton);
    } else {
        m_form->setLast(nullptr);
        static_cast<QVBoxLayout *>(m_leftContent->layout())->insertWidget(0, m_form);
    }
    m_form->setNarrow(narrow);
    m_form->show();
    m_left->setVisible(!narrow);
    if (m_testButton)
        m_testButton->setVisible(narrow);
}

void WinkPage::resizeEvent(QResizeEvent *event)
{
    setNarrow(window()->width() < narrowBelow);
    Page::resizeEvent(event);
}

void WinkPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    if (m_narrow)
        painter.fillRect(0, m_form->height(), width(), 1, theme.border);
}

void WinkPage::retranslate()
{
    setAccessibleName(tr("Wink"));
    m_left->setAccessibleName(tr("What to start"));
    m_form->retranslate();
    m_middle->retranslate();
    m_right->retranslate();
    if (m_testPeople) {
        m_testPeople->retranslate();
        m_testPeopleInMenu->retranslate();
        m_testButton->setText(tr("Test people"));
    }
    showStage();
}

} // namespace smile::console
