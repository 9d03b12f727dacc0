#pragma once

#include "api/client.h"
#include "browse/details.h"

#include <QPointer>
#include <QTimer>

#include <optional>

namespace smile::console {

/// An invite: its place in the funnel, its log, the mail that went out (the embedded sandbox keeps
/// it), its link.
class InviteDetails : public Details
{
    Q_OBJECT

public:
    InviteDetails(const Workplace &workplace, const catalog::Resource &resource,
                  QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *column, const records::Record &row) override;
    QString titleOf(const records::Record &row) const override;
    void showEvent(QShowEvent *event) override;

private:
    void addFunnel(QVBoxLayout *column, const records::Record &row);
    void follow(const records::Record &row);
    void forget();
    void ask();
    void showLog();
    void showMail();

    QString m_inviteId, m_version; ///< whose log and mail are asked for or shown
    QTimer m_soon; ///< who moves through the list asks for nothing on the way
    std::optional<api::Call<api::Page>> m_logCall;
    std::optional<api::Call<QJsonObject>> m_mailCall;
    std::optional<api::Result<api::Page>> m_log;
    std::optional<api::Result<QJsonObject>> m_mail;
    QPointer<QVBoxLayout> m_logPlace, m_mailPlace; ///< of the content shown now
};

} // namespace smile::console
