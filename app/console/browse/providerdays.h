#pragma once

#include "casefile/providerhealth.h"
#include "catalog/cell.h"

#include <QWidget>

namespace smile::console {

class FieldGrid;
class Label;
class ProviderBars;

/// The last thirty days at a provider: how many tries worked, a bar a day, and the codes of those
/// that failed, the most frequent first.
class ProviderDays : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderDays(QWidget *parent = nullptr);

    /// Hides itself where nobody tried.
    void show(const casefile::ProviderHealth &health, const catalog::Wording &wording);

private:
    void showCodes(const QHash<QString, int> &codes);

    Label *m_rate;
    ProviderBars *m_bars;
    Label *m_first;
    Label *m_last;
    FieldGrid *m_codes;
};

} // namespace smile::console
