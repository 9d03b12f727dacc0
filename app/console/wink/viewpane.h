#pragma once

#include <QWidget>

class QStackedWidget;

namespace smile::console {

class EmptyState;
class Label;
class Meter;
class VerdictCard;
class WinkSession;

/// The middle: the address (read only), then the widget's view, or in words why there is none.
class ViewPane : public QWidget
{
    Q_OBJECT

public:
    ViewPane(WinkSession &session, QWidget *parent = nullptr);

    /// Where the module's view goes; it is shown while a page is open.
    QWidget *viewParent() const;
    void setView(QWidget *view);
    /// A word on what was just tried, at the right of the address; empty for none.
    void setNote(const QString &note);
    void retranslate();

Q_SIGNALS:
    void startWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeErrorPlace();
    void showStage();
    void showWords(const QString &icon, const QString &title, const QString &sentence,
                   const QString &button);
    void showError();
    void showFailure();

    WinkSession &m_session;
    Label *m_addressLabel;
    Label *m_address;
    Label *m_note;
    Meter *m_busy;
    QStackedWidget *m_stack;
    EmptyState *m_words;
    QWidget *m_errorPlace;
    VerdictCard *m_error;
    QWidget *m_view = nullptr;
};

} // namespace smile::console
