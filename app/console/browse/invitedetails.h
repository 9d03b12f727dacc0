#pragma once

#include "browse/details.h"

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
    void fill(QVBoxLayout *column, const records::RowPtr &row) override;
    QString titleOf(const records::RowPtr &row) const override;

private:
    void addFunnel(QVBoxLayout *column, const records::RowPtr &row);
    void loadLog(const QString &inviteId, QVBoxLayout *into);
    void loadMail(const QString &inviteId, QVBoxLayout *into);
};

} // namespace smile::console
