#include "person/employmenttab.h"

#include "catalog/catalog.h"
#include "parts/label.h"
#include "parts/segments.h"
#include "person/careerchart.h"
#include "person/debtchart.h"
#include "person/earningschart.h"
#include "person/personcontext.h"
#include "person/recordstab.h"
#include "records/store.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 900; // width of the tab

QList<records::Record> ofPerson(const PersonContext &context, const catalog::Resource &resource)
{
    return context.store.table(resource).where(resource.userPath(), context.userId);
}

} // namespace

EmploymentTab::EmploymentTab(const PersonContext &context, QWidget *parent)
    : PersonTab(parent)
    , m_context(context)
{
    using namespace catalog;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(16);

    QVBoxLayout *career = makePart(m_careerPart, m_careerTitle);
    m_career = new CareerChart(m_careerPart);
    m_careerWords = new Label({}, TextStyle::Label, Tone::Muted, m_careerPart);
    m_careerWords->setWordWrap(true);
    career->addWidget(m_career);
    career->addWidget(m_careerWords);

    QVBoxLayout *earnings = makePart(m_earningsPart, m_earningsTitle);
    m_seriesGrid = new QGridLayout;
    m_seriesGrid->setHorizontalSpacing(24);
    m_seriesGrid->setVerticalSpacing(8);
    m_pay = new Segments({tr("Gross"), tr("Net"), tr("Base")}, m_earningsPart);
    m_earningsWords = new Label({}, TextStyle::Label, Tone::Muted, m_earningsPart);
    m_earningsWords->setWordWrap(true);
    earnings->addWidget(m_pay, 0, Qt::AlignLeft);
    earnings->addLayout(m_seriesGrid);
    earnings->addWidget(m_earningsWords);
    connect(m_pay, &Segments::currentChanged, this, &EmploymentTab::refreshWords);

    m_debtsColumn = makePart(m_debtsPart, m_debtsTitle);

    m_tables = new RecordsTab(context,
                              {&employments, &incomes, &eincomes, &contributions, &liabilities,
                               &transactions, &ratings, &insights, &links},
                              this);
    column->addWidget(m_careerPart);
    column->addWidget(m_earningsPart);
    column->addWidget(m_debtsPart);
    column->addWidget(m_tables);
    refreshWords();
}

QVBoxLayout *EmploymentTab::makePart(QWidget *&part, Label *&title)
{
    part = new QWidget(this);
    title = new Label({}, TextStyle::Bold, Tone::Text, part);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    return column;
}

void EmploymentTab::refreshWords()
{
    const catalog::Wording wording = m_context.wording();
    const QDate today = wording.now.toTimeZone(wording.zone).date();
    showCareer(wording, today);
    showEarnings(wording, today);
    showDebts(wording);
    m_tables->refreshWords();
}

void EmploymentTab::showCareer(const catalog::Wording &wording, QDate today)
{
    const casefile::Career career =
        casefile::careerOf(ofPerson(m_context, catalog::employments),
                           ofPerson(m_context, catalog::contributions), today);
    m_careerTitle->setText(tr("Time line"));
    m_career->setVisible(!career.isEmpty());
    m_career->show(career, wording);
    const int undated = career.undated;
    m_careerWords->setText(
        tr("%n records are not drawn: their dates cannot be read. They stand below.", nullptr,
           undated));
    m_careerWords->setVisible(undated > 0);
    m_careerPart->setVisible(!career.isEmpty() || undated > 0);
}

EmploymentTab::Series EmploymentTab::makeSeries()
{
    auto *place = new QWidget(m_earningsPart);
    Series series{place, new Label({}, TextStyle::Strong, Tone::Text, place),
                  new Label({}, TextStyle::Label, Tone::Muted, place), new EarningsChart(place)};
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(series.title);
    head->addWidget(series.words);
    head->addStretch(1);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(series.chart);
    return series;
}

/// Two side by side where both have room: most have a dozen months.
void EmploymentTab::arrangeSeries()
{
    const int columns = m_series.size() > 1 && width() >= besideFrom ? 2 : 1;
    m_seriesGrid->setColumnStretch(0, 1);
    m_seriesGrid->setColumnStretch(1, columns - 1);
    for (int i = 0; i < m_series.size(); ++i)
        m_seriesGrid->addWidget(m_series.at(i).place, i / columns, i % columns);
}

void EmploymentTab::resizeEvent(QResizeEvent *event)
{
    PersonTab::resizeEvent(event);
    arrangeSeries();
}

void EmploymentTab::showSeries(Series &series, const casefile::Earnings &earnings,
                               const catalog::Wording &wording)
{
    const QString provider = catalog::providerName(earnings.providerId, wording.names);
    series.title->setText(tr("%1 in %2", "provider in currency").arg(provider, earnings.currency));
    const int gaps = earnings.gaps();
    const int months = int(earnings.months.size());
    QStringList words{tr("%n months", nullptr, months)};
    if (gaps > 0)
        words += tr("%n without income", nullptr, gaps);
    if (earnings.cut)
        words += tr("earlier ones in the table");
    series.words->setText(words.join(u" · "_s));
    series.chart->show(earnings, wording);
}

QString EmploymentTab::leftOut(const casefile::EarningsResult &result) const
{
    QStringList words;
    const int unplaced = result.unplaced, without = result.withoutAmount;
    if (unplaced > 0)
        words += tr("%n records are not drawn: their dates cannot be read.", nullptr, unplaced);
    if (without > 0)
        words += tr("%n records are not drawn: they do not tell this amount.", nullptr, without);
    if (result.series.size() > 1)
        words += tr("Sources may tell of the same pay, so they are not added.");
    return words.join(u' ');
}

void EmploymentTab::showEarnings(const catalog::Wording &wording, QDate today)
{
    const casefile::EarningsResult result = casefile::earningsOf(
        ofPerson(m_context, catalog::incomes), ofPerson(m_context, catalog::eincomes),
        casefile::Pay(m_pay->current()), today);
    m_earningsTitle->setText(tr("Monthly income"));
    m_pay->setWords({tr("Gross"), tr("Net"), tr("Base")});
    m_pay->setAccessibleName(tr("Which amount"));
    for (qsizetype i = 0; i < result.series.size(); ++i) {
        if (i == m_series.size())
            m_series += makeSeries();
        showSeries(m_series[i], result.series.at(i), wording);
    }
    while (m_series.size() > result.series.size())
        delete m_series.takeLast().place;
    arrangeSeries();
    const QString words = leftOut(result);
    m_earningsWords->setText(words);
    m_earningsWords->setVisible(!words.isEmpty());
    m_earningsPart->setVisible(!result.series.isEmpty() || !words.isEmpty());
}

void EmploymentTab::showDebts(const catalog::Wording &wording)
{
    const QList<casefile::Debts> debts =
        casefile::debtsOf(ofPerson(m_context, catalog::liabilities));
    m_debtsTitle->setText(tr("Liabilities"));
    for (qsizetype i = 0; i < debts.size(); ++i) {
        if (i == m_debts.size()) {
            m_debts += new DebtChart(m_debtsPart);
            m_debtsColumn->addWidget(m_debts.last());
        }
        m_debts.at(i)->show(debts.at(i), wording);
    }
    while (m_debts.size() > debts.size())
        delete m_debts.takeLast();
    m_debtsPart->setVisible(!debts.isEmpty());
}

bool EmploymentTab::select(const QString &id)
{
    return m_tables->select(id);
}

} // namespace smile::console
