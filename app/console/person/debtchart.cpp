#include "person/debtchart.h"

#include "catalog/catalog.h"
#include "parts/statechip.h"
#include "theme/fonts.h"
#include "theme/theme.h"
#include "words/troublewords.h"

#include <QPainter>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::Debt;

namespace {

constexpr int rowHeight = 46, legendHeight = 24;
constexpr int barTop = 26, barHeight = 12;

} // namespace

QString DebtChart::money(double amount) const
{
    const catalog::Column *column = catalog::liabilities.column("loanAmount"_L1);
    return catalog::text(amount, *column, m_wording, m_debts.currency);
}

QString DebtChart::nameOf(const Debt &debt) const
{
    const QJsonObject json = debt.record.json();
    const QString type = textAt(json, catalog::liabilities, "type"_L1, m_wording);
    return tr("%1 (%2)", "loan (source)")
        .arg(type.isEmpty() ? tr("Loan") : type,
             textAt(json, catalog::liabilities, "metadata.providerId"_L1, m_wording));
}

QString DebtChart::figuresOf(const Debt &debt) const
{
    if (!debt.outstanding)
        return debt.loan ? tr("%1 lent, what is outstanding is not told").arg(money(*debt.loan))
                         : tr("amounts are not told");
    return debt.loan ? tr("%1 outstanding of %2").arg(money(*debt.outstanding), money(*debt.loan))
                     : tr("%1 outstanding").arg(money(*debt.outstanding));
}

QString DebtChart::overdueOf(const Debt &debt) const
{
    return debt.isOverdue() ? tr("Overdue: %1").arg(money(*debt.overdue)) : QString();
}

void DebtChart::show(const casefile::Debts &debts, const catalog::Wording &wording)
{
    m_debts = debts;
    m_wording = wording;
    setAccessibleName(tr("Liabilities in %1").arg(debts.currency));
    QStringList all;
    for (const ChartItem &item : items())
        all += item.words;
    refresh(all.join(u". "_s));
}

int DebtChart::chartHeight() const
{
    return legendHeight + int(m_debts.debts.size()) * rowHeight;
}

QRectF DebtChart::rowOf(qsizetype debt) const
{
    return {0, legendHeight + double(debt) * rowHeight, chartSize().width(), double(rowHeight)};
}

QList<ChartItem> DebtChart::items() const
{
    QList<ChartItem> items;
    for (qsizetype i = 0; i < m_debts.debts.size(); ++i) {
        const Debt &debt = m_debts.debts.at(i);
        QStringList words{nameOf(debt), figuresOf(debt), overdueOf(debt)};
        words.removeAll(QString());
        items += ChartItem{rowOf(i), words.join(u" · "_s)};
    }
    return items;
}

void DebtChart::paintDebt(QPainter &painter, qsizetype index) const
{
    const Theme &theme = themeOf(palette());
    const Debt &debt = m_debts.debts.at(index);
    const QRectF row = rowOf(index);
    const QString overdue = overdueOf(debt);
    const QString figures = figuresOf(debt);
    const QRect line = QRectF(row.left(), row.top() + 2, row.width(), 22).toRect();
    const int chip = overdue.isEmpty() ? 0 : stateChipWidth(overdue) + 12;
    painter.setFont(textFont(TextStyle::Base));
    painter.setPen(theme.text2);
    painter.drawText(line.adjusted(0, 0, -chip, 0), Qt::AlignRight | Qt::AlignVCenter, figures);
    const int room = line.width() - chip - textWidth(TextStyle::Base, figures) - 16;
    painter.setFont(textFont(TextStyle::Strong));
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(nameOf(debt), Qt::ElideRight, room));
    if (chip > 0)
        paintStateChip(&painter, line.adjusted(line.width() - chip + 12, 0, 0, 0), State::Err,
                       overdue, palette());
    const double unit = m_debts.largest > 0 ? (row.width() - 1) / m_debts.largest : 0;
    const auto bar = [&](std::optional<double> amount) {
        return QRectF(row.left(), row.top() + barTop, unit * std::max(0.0, amount.value_or(0)),
                      barHeight);
    };
    painter.fillRect(bar(debt.loan), theme.chartGrid);
    painter.fillRect(bar(debt.outstanding), theme.chart1);
    painter.fillRect(bar(debt.overdue), theme.surface);
    painter.fillRect(bar(debt.overdue), QBrush(theme.chartErr, Qt::Dense2Pattern));
    painter.setPen(theme.control);
    painter.drawRect(bar(debt.largest()));
}

void DebtChart::paintChart(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    QList<ChartSample> samples{{theme.chart1, {}, tr("Outstanding")},
                               {theme.chartGrid, {}, tr("Lent")}};
    if (std::ranges::any_of(m_debts.debts, &Debt::isOverdue))
        samples +=
            ChartSample{theme.surface, QBrush(theme.chartErr, Qt::Dense2Pattern), tr("Overdue")};
    paintSamples(painter, {0, 0, chartSize().width(), legendHeight - 4.0}, samples);
    for (qsizetype i = 0; i < m_debts.debts.size(); ++i)
        paintDebt(painter, i);
}

} // namespace smile::console
