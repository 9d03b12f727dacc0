#pragma once

#include "casefile/providerhealth.h"
#include "catalog/cell.h"

#include <QWidget>

namespace smile::records {
class Store;
}

namespace smile::console {

class Label;
class ProviderBars;

/// “Them or the provider?”: the answer, the figures in a sentence, the last 24 hours as bars. It
/// reads the tries in a worker, so that a page with a million accounts opens at once.
class ProviderLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderLine(records::Store &store, QWidget *parent = nullptr);

    /// Asks anew when it is another provider, or the last answer is some seconds old. Hides itself
    /// without a provider, and while nothing is known of one.
    void show(const QString &providerId, const catalog::Wording &wording);
    /// Without the bars, where there is little room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// All that is known of the provider that is shown.
    void told(const smile::casefile::ProviderHealth &health);

private:
    void ask();
    void tell(const casefile::ProviderHealth &health);

    records::Store &m_store;
    catalog::Wording m_wording;
    QString m_providerId;
    QDateTime m_askedAt;
    bool m_asking = false;
    Label *m_answer;
    Label *m_figures;
    ProviderBars *m_bars;
};

/// “The provider: 7 of the last 9 people failed since 10:40, all SERVICE_UNAVAILABLE”: first the
/// answer, then the figures.
std::pair<QString, QString> providerSentences(const casefile::ProviderHealth &health,
                                              const catalog::Wording &wording);

} // namespace smile::console
