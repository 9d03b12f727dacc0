#pragma once

#include "console/parts/cellroles.h"
#include "console/theme/theme.h"

#include <QAbstractTableModel>
#include <QList>

/// Invented people with every look of a cell, for the tests of the table.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, UserId, Providers, Connection, Monitoring, Wrong, Place, Created, Count };

    struct Row
    {
        QString name;
        QString digits;
        QString id;
        QStringList providers;
        int connection = 0; ///< smile::console::State, -1 for none
        QString connectionWord;
        int monitoring = 0;
        QString monitoringWord;
        QString wrong;
        QString code;
        int stage = 0;
        QString stageWord;
        QString created;
    };

    explicit PeopleModel(bool chinese, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void insert(int row, const Row &person);
    void removeAll();
    /// A reset with the same people in reverse order.
    void resetReversed();
    Row person(int row) const { return m_rows.at(row); }
    void setNeedle(const QString &needle) { m_needle = needle; }

private:
    QString text(const Row &row, int column) const;
    QList<smile::console::TextSpan> matchesIn(const QString &name) const;

    QList<Row> m_rows;
    QString m_needle;
    bool m_chinese;
};
