#pragma once

#include <QObject>

class QWidget;

namespace smile::catalog {
struct Resource;
}

namespace smile::console {

class TableExport;
struct PersonContext;

/// What leaves the console from a person's page: the escalation pack, their CV, any of its tables.
class PersonHandover : public QObject
{
    Q_OBJECT

public:
    /// The context outlives this.
    PersonHandover(const PersonContext &context, QWidget *page);

    /// How an export goes on; hidden until there is something to say. The page places it.
    QWidget *strip() const;
    void retranslate();

    void openCasePack();
    void openCv();
    /// Of the tables in `where` the one that has the focus, else the first that is seen; without
    /// one the person's records of `otherwise` (null: there is nothing to export).
    void exportTable(const QWidget *where, const catalog::Resource *otherwise);

Q_SIGNALS:
    /// What just ended, for the status bar.
    void said(const QString &words);

private:
    const PersonContext &m_context;
    QWidget *m_page;
    TableExport *m_export;
    bool m_gathering = false; ///< what a pack is made of
};

} // namespace smile::console
