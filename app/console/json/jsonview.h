#pragma once

#include "json/jsoncompare.h"
#include "json/jsonfind.h"
#include "json/jsontreemodel.h"

#include <QWidget>

class QLineEdit;
class QKeyEvent;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace smile::console {

class Button;
class IconButton;
class JsonLines;
class Label;
class SearchField;
class Segments;

/// JSON as sent: as coloured text, as a tree, and compared with another version; to find in and to
/// copy from. What is to be shown is made, laid out and searched on other threads, so that ten
/// megabytes never hold the window.
///
/// Ctrl+F inside goes to the search field, Enter there to the next match, Shift+Enter to the
/// previous one, Esc back. In text and tree: Ctrl+C copies the value (or what is selected),
/// Ctrl+Shift+C the value as JSON with all that is in it, Ctrl+Shift+P its path.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    enum Form { Text, Tree, Compare };

    enum class Comparing : quint8 { No, Yes };
    /// Comparing::Yes: the form Compare is offered, see setOthers().
    explicit JsonView(QWidget *parent = nullptr, Comparing comparing = Comparing::No);

    /// Keeps the scroll position when the value is the one that is shown. Undefined clears.
    void setValue(const QJsonValue &value);
    /// The same of what is only to be made. `version.key` names this very content: the same key is
    /// the same content. `place` names the thing whose content it is: another content of the same
    /// thing keeps the place.
    void setVersion(const JsonVersion &version, const QString &place);
    /// Shows nothing, at once.
    void clear();
    /// What it may be compared with.
    void setOthers(const QList<JsonVersion> &others);
    void setForm(Form form);
    Form form() const;

    /// As shown; empty until it is made.
    QString text() const;
    bool isBusy() const { return m_making; }
    QLineEdit *searchField() const;

Q_SIGNALS:
    void shown(); ///< what was set last

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar(QVBoxLayout *column);
    void buildBodies(QVBoxLayout *column);
    void make(const JsonMaker &json, bool keepPlace);
    void haveOutline(const SharedOutline &outline, bool keepPlace);
    void retranslate();
    void showNote();
    void find();
    void haveMatches(const QList<qsizetype> &places);
    void step(bool forward);
    void goTo(int match);
    void showCount();
    void showForm();
    int currentNode() const;
    void copyAll();
    void copyValue();
    void copyJson();
    void copyPath();
    void openMenu(QWidget *from, const QPoint &place);
    bool keyInSearch(QKeyEvent *event);
    bool keyInBody(QKeyEvent *event);
    QWidget *body() const;
    QStringList formWords() const;

    SharedOutline m_outline;
    QJsonValue m_value = QJsonValue::Undefined; ///< of setValue()
    QString m_key, m_place; ///< of setVersion()
    quint64 m_generation = 0; ///< of what is being made
    bool m_making = false;
    JsonFind m_find;
    JsonTreeModel m_treeModel;
    int m_match = -1;
    Segments *m_forms; ///< first: the keys come to it before the rest
    SearchField *m_search;
    Label *m_found;
    IconButton *m_previous;
    IconButton *m_next;
    Label *m_note;
    Button *m_copy;
    QStackedWidget *m_bodies;
    JsonLines *m_lines;
    QTreeView *m_tree;
    JsonCompare *m_compare; ///< null: not offered
};

} // namespace smile::console
