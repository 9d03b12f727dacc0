#pragma once

#include "shell/page.h"
#include "wink/winksession.h"

#include <QPointer>

class QScrollArea;
class QSplitter;

namespace smile::console {

class Button;
class Dialog;
class StartForm;
class StatusPane;
class TestPeopleCard;
class ViewPane;

/// The Wink widget beside what the API says meanwhile: choose a person or a new one, start, link an
/// account. The module with WebEngine is loaded by the first start.
class WinkPage : public Page
{
    Q_OBJECT

public:
    WinkPage(const Workplace &workplace, WinkLoader &loader, QWidget *parent = nullptr)
        : WinkPage(winkContext(workplace, loader), parent)
    { }
    /// Over parts of one's own; everything in `context` outlives the page.
    explicit WinkPage(const WinkContext &context, QWidget *parent = nullptr);
    ~WinkPage() override;

    void activate() override;
    /// Reads the run's person and account again.
    void refresh() override;
    /// Chooses that person for the next start; empty: a new one.
    void select(const QString &userId) override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeLeft();
    void makeTestPeople();
    void addShortcuts();
    void start();
    void typePerson(int person);
    void showTyped(bool worked);
    void showStage();
    void focusView();
    void askLink(const QUrl &url);
    void askCamera(const QUrl &origin);
    void closeQuestion();
    void setNarrow(bool narrow);

    WinkContext m_context;
    WinkSession m_session;
    WinkView *m_view = nullptr;
    StartForm *m_form;
    QScrollArea *m_left;
    QWidget *m_leftContent;
    QSplitter *m_splitter;
    ViewPane *m_middle;
    StatusPane *m_right;
    TestPeopleCard *m_testPeople = nullptr; ///< none in production
    TestPeopleCard *m_testPeopleInMenu = nullptr;
    Button *m_testButton = nullptr;
    QPointer<Dialog> m_question;
    bool m_narrow = false;
    bool m_reactivate = false; ///< the window had the keyboard when the first view was made
};

} // namespace smile::console
