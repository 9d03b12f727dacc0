#pragma once

#include "records/table.h"
#include "wink/eventsmodel.h"
#include "wink/winkcontext.h"

#include <QColor>

#include <optional>

namespace smile::console {

/// What a person chose before Start.
struct WinkChoice
{
    QString userId; ///< empty: a new person
    int version = 2; ///< of the SDK: 1 or 2
    QString templateId; ///< empty: none
};

/// Why there is no widget; one of them is set.
struct WinkFailure
{
    WinkTrouble trouble = WinkTrouble::None;
    std::optional<api::Error> error; ///< no person or no token was to be had
    QString problem; ///< one sentence: the profile's script cannot be used
};

/// One run of the widget after the other: a person, a fresh token, the page, its callbacks, and
/// what the API says of the account meanwhile. The token is handed to the view and not kept.
class WinkSession : public QObject, public WinkListener
{
    Q_OBJECT

public:
    enum class Stage : quint8 { Idle, Preparing, Opening, Open, Closed, Failed };

    explicit WinkSession(const WinkContext &context, QObject *parent = nullptr);

    /// Starts over, whatever was before; always with a fresh token. `view` outlives the run.
    void start(const WinkChoice &choice, WinkView *view, const QColor &ground);
    /// There is no view on this machine.
    void refuse(WinkTrouble trouble);

    Stage stage() const { return m_stage; }
    bool isUnderWay() const { return m_stage == Stage::Preparing || m_stage == Stage::Opening; }
    const WinkFailure &failure() const { return m_failure; }
    const QString &userId() const { return m_userId; }
    const QUrl &script() const { return m_script; }
    EventsModel &events() { return m_events; }

    /// The account that the widget works on; its row only once the API has told it.
    const QString &accountId() const { return m_accountId; }
    records::Record account() const;

    bool hasToken() const { return m_tokenFrom.isValid(); }
    bool tokenRefused() const { return m_tokenRefused; } ///< the widget said onTokenExpired
    qint64 tokenSecondsLeft() const;
    qint64 tokenSecondsWhole() const;

Q_SIGNALS:
    void stageChanged();
    /// Once a second while something runs out or is awaited, and when a token came.
    void tokenChanged();
    void accountChanged();
    void personMade(const QString &userId);
    void linkAsked(const QUrl &url);
    void cameraAsked(const QUrl &origin);
    void typed(bool worked);

private:
    void winkReported(const QString &callback, const QJsonObject &payload) override;
    void winkOpened() override;
    void winkFailed(WinkTrouble trouble) override;
    void winkLinkAsked(const QUrl &url) override;
    void winkCameraAsked(const QUrl &origin) override;
    void winkRefused(const QUrl &url) override;
    void winkTyped(bool worked) override;

    void reset();
    void enter(Stage stage);
    void fail(WinkFailure failure);
    QString scriptProblem(int version) const;
    void askForPerson();
    void askForToken();
    void open(const api::Token &token);
    void readAccount();
    void readPersonSoon();
    void accountsChanged(const QSet<QString> &upserted, const QSet<QString> &removed);
    bool isAwaited() const;
    void keepTicking();
    void tick();

    WinkContext m_context;
    EventsModel m_events;
    Stage m_stage = Stage::Idle;
    WinkFailure m_failure;
    WinkChoice m_choice;
    WinkView *m_view = nullptr;
    QColor m_ground;
    QUrl m_script;
    quint64 m_run = 0; ///< answers to an earlier run are dropped
    QString m_userId;
    QString m_accountId;
    QString m_connection; ///< the account's, as last seen
    QDateTime m_tokenFrom;
    QDateTime m_tokenUntil;
    QDateTime m_lastWord; ///< when the widget last said something
    bool m_tokenRefused = false;
    bool m_reading = false; ///< the account, just now
    bool m_readAgain = false;
    bool m_gone = false; ///< the API knows no such account
    bool m_personSoon = false;
    bool m_ticking = false;
    int m_ticks = 0;
};

} // namespace smile::console
