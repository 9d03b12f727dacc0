#include "person/followline.h"

#include "parts/appearancesettings.h"
#include "parts/button.h"
#include "parts/label.h"
#include "person/personcontext.h"

#include <QApplication>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
using sync::LiveFollow;
using Step = LiveFollow::Step;

namespace {

constexpr int secondMs = 1000;

struct FollowWords
{
    Q_DECLARE_TR_FUNCTIONS(FollowWords)
};

QString clockText(std::chrono::milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    if (seconds < 60)
        return FollowWords::tr("%1 s").arg(seconds);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString followWords(const LiveFollow::Stand &stand)
{
    const QString time = clockText(stand.inStep);
    switch (stand.step) {
    case Step::Beginning:
        return FollowWords::tr("Waiting for them to begin: %1").arg(time);
    case Step::SigningIn:
        return FollowWords::tr("Signing in: %1").arg(time);
    case Step::Code:
        return FollowWords::tr("Waiting for the code: %1").arg(time);
    case Step::Reading:
        return FollowWords::tr("Connected, reading the data: %1").arg(time);
    case Step::Failed:
        break;
    }
    return FollowWords::tr("It failed, they may try again: %1").arg(time);
}

FollowLine::FollowLine(const PersonContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new Label({}, TextStyle::Bold, Tone::Text, this))
    , m_left(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_beep(new QCheckBox(this))
    , m_button(new Button({}, ButtonKind::Secondary, this))
{
    m_button->setSmall(true);
    m_beep->setChecked(context.settings.get(beepAtChange));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(m_left);
    row->addStretch(1);
    row->addWidget(m_beep);
    row->addWidget(m_button);
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &FollowLine::showStand);
    connect(m_button, &QAbstractButton::clicked, this, &FollowLine::press);
    connect(m_beep, &QCheckBox::toggled, this,
            [this](bool on) { m_context.settings.set(beepAtChange, on); });
    connect(&context.settings, &vault::Settings::changed, this,
            [this] { m_beep->setChecked(m_context.settings.get(beepAtChange)); });
    if (LiveFollow *follow = context.follow) {
        connect(follow, &LiveFollow::stepChanged, this, &FollowLine::noticeChange);
        connect(follow, &LiveFollow::ended, this, &FollowLine::noticeEnd);
    }
    retranslate();
}

FollowLine::~FollowLine()
{
    if (!m_context.follow)
        return;
    disconnect(m_context.follow, nullptr, this, nullptr);
    m_context.follow->stop(m_context.userId);
}

bool FollowLine::isFollowing() const
{
    return m_context.follow && m_context.follow->stand(m_context.userId);
}

void FollowLine::toggle()
{
    if (!m_context.follow)
        return;
    if (isFollowing()) {
        m_context.follow->stop(m_context.userId);
        return;
    }
    m_ended.reset();
    m_context.follow->start(m_context.userId);
    showStand();
    Q_EMIT changed();
}

void FollowLine::press()
{
    if (isFollowing()) {
        m_context.follow->stop(m_context.userId);
        return;
    }
    m_ended.reset(); // it was read
    showStand();
}

void FollowLine::noticeChange(const QString &userId)
{
    if (userId != m_context.userId)
        return;
    if (m_context.settings.get(beepAtChange))
        QApplication::beep();
    showStand();
}

void FollowLine::noticeEnd(const QString &userId, LiveFollow::End how)
{
    if (userId != m_context.userId)
        return;
    if (how != LiveFollow::End::Stopped) {
        m_ended = how;
        QApplication::alert(window());
        if (m_context.notify && !(isVisible() && isActiveWindow()))
            m_context.notify(tr("Following has ended"), endWords());
        if (m_context.settings.get(beepAtChange))
            QApplication::beep();
    }
    if (how == LiveFollow::End::Connected)
        m_context.loader.loadAll(); // what came of it
    showStand();
    Q_EMIT changed();
}

void FollowLine::retranslate()
{
    setAccessibleName(tr("Following"));
    m_beep->setText(tr("Beep at each change"));
    showStand();
}

void FollowLine::showStand()
{
    const bool following = isFollowing();
    setVisible(following || m_ended);
    m_beep->setVisible(following);
    m_left->setVisible(following);
    if (following) {
        const LiveFollow::Stand stand = *m_context.follow->stand(m_context.userId);
        m_words->setText(followWords(stand));
        m_left->setText(tr("ends by itself in %1").arg(clockText(stand.left)));
        m_button->setText(tr("Stop following"));
        m_second.start();
        return;
    }
    m_second.stop();
    m_words->setText(endWords());
    m_button->setText(tr("Close"));
}

QString FollowLine::endWords() const
{
    return m_ended == LiveFollow::End::Connected
               ? tr("Followed to the end: connected, and the data has come.")
               : tr("Followed for 15 minutes; nothing more is watched now.");
}

} // namespace smile::console
