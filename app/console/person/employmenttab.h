#pragma once

#include "casefile/earnings.h"
#include "person/persontab.h"

class QGridLayout;
class QVBoxLayout;

namespace smile::console {

class CareerChart;
class DebtChart;
class EarningsChart;
class Label;
class RecordsTab;
class Segments;
struct PersonContext;

/// What a person earned and owes, as charts, and below as the tables of the records.
class EmploymentTab : public PersonTab
{
    Q_OBJECT

public:
    explicit EmploymentTab(const PersonContext &context, QWidget *parent = nullptr);

    void refreshWords() override;
    bool select(const QString &id) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Series
    {
        QWidget *place;
        Label *title;
        Label *words;
        EarningsChart *chart;
    };
    QVBoxLayout *makePart(QWidget *&part, Label *&title);
    void showCareer(const catalog::Wording &wording, QDate today);
    void showEarnings(const catalog::Wording &wording, QDate today);
    void showSeries(Series &series, const casefile::Earnings &earnings,
                    const catalog::Wording &wording);
    void showDebts(const catalog::Wording &wording);
    Series makeSeries();
    void arrangeSeries();
    QString leftOut(const casefile::EarningsResult &result) const;

    const PersonContext &m_context;
    QWidget *m_careerPart = nullptr;
    Label *m_careerTitle = nullptr;
    CareerChart *m_career;
    Label *m_careerWords;
    QWidget *m_earningsPart = nullptr;
    Label *m_earningsTitle = nullptr;
    Segments *m_pay;
    QGridLayout *m_seriesGrid = nullptr;
    QList<Series> m_series;
    Label *m_earningsWords;
    QWidget *m_debtsPart = nullptr;
    Label *m_debtsTitle = nullptr;
    QVBoxLayout *m_debtsColumn = nullptr;
    QList<DebtChart *> m_debts; ///< one a currency
    RecordsTab *m_tables;
};

} // namespace smile::console
