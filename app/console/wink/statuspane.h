#pragma once

#include <QWidget>

class QSplitter;

namespace smile::records {
class Store;
}

namespace smile::vault {
class Settings;
}

namespace smile::console {

class Button;
class CopyLabel;
class JsonView;
class Label;
class Meter;
class Navigator;
class StateChip;
class TableView;
class WinkSession;
struct WinkContext;

/// The right: what is left of the token, the account as the API tells it, the callbacks and the
/// chosen one's data.
class StatusPane : public QWidget
{
    Q_OBJECT

public:
    StatusPane(WinkSession &session, const WinkContext &context, QWidget *parent = nullptr);

    void retranslate();

private:
    QWidget *makeToken();
    QWidget *makeAccount();
    QSplitter *makeEvents(vault::Settings &settings);
    static QString timeLeft(qint64 seconds);
    void showToken();
    void showAccount();
    void showEvent();
    void showNoEvents();

    WinkSession &m_session;
    const records::Store &m_store;
    Navigator &m_navigator;

    Label *m_tokenTitle;
    Label *m_tokenLeft;
    Label *m_tokenHint;
    Meter *m_tokenMeter;

    Label *m_accountTitle;
    Label *m_provider;
    StateChip *m_connection;
    StateChip *m_monitoring;
    Label *m_accountWords;
    CopyLabel *m_accountId;
    Button *m_openPerson;

    Label *m_eventsTitle;
    TableView *m_table;
    JsonView *m_json;
};

} // namespace smile::console
