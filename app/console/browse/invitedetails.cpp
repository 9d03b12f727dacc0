#include "browse/invitedetails.h"

#include "api/client.h"
#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "parts/card.h"
#include "parts/label.h"
#include "parts/paint.h"
#include "person/troublewords.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

/// The five blocks and the word, as in the table.
class Place : public QWidget
{
public:
    Place(int stage, const QString &word)
        : m_stage(stage)
        , m_word(word)
    {
        setFixedHeight(24);
        setAccessibleName(word);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(textFont(TextStyle::Strong));
        paintInvitePlace(&painter, rect(), m_stage, m_word, themeOf(palette()).text, palette());
    }

private:
    int m_stage;
    QString m_word;
};

Label *quiet(const QString &words)
{
    auto *label = new Label(words, TextStyle::Label, Tone::Muted);
    label->setWordWrap(true);
    return label;
}

} // namespace

InviteDetails::InviteDetails(const Workplace &workplace, const catalog::Resource &resource,
                             QWidget *parent)
    : Details(workplace, resource, parent)
{ }

QString InviteDetails::titleOf(const records::RowPtr &row) const
{
    return row->json.value("fullName"_L1).toString();
}

void InviteDetails::fill(QVBoxLayout *column, const records::RowPtr &row)
{
    addTitle(column, titleOf(row), row->id);
    addFunnel(column, row);
    addActions(column, row);
    auto *log = new QVBoxLayout;
    log->setSpacing(4);
    column->addLayout(log);
    loadLog(row->id, log);
    addFields(column, row);
    auto *mail = new QVBoxLayout;
    mail->setSpacing(6);
    column->addLayout(mail);
    if (workplace().session.profile().kind == vault::Profile::Kind::Embedded)
        loadMail(row->id, mail);
}

void InviteDetails::addFunnel(QVBoxLayout *column, const records::RowPtr &row)
{
    const catalog::Column *status = resource().column("status"_L1);
    const QString value = row->json.value("status"_L1).toString();
    const int stage = value == "REVOKED"_L1 || !status->vocabulary->find(value)
                          ? 0
                          : status->vocabulary->rank(value) + 1;
    column->addWidget(new Place(stage, status->vocabulary->text(value)));
}

void InviteDetails::loadLog(const QString &inviteId, QVBoxLayout *into)
{
    into->addWidget(quiet(tr("What happened")));
    auto *waiting = quiet(tr("Loading…"));
    into->addWidget(waiting);
    workplace().session.client().inviteLogs(inviteId).then(
        waiting, [this, waiting, into](const api::Result<api::Page> &result) {
            if (!result) {
                waiting->setText(callSentence(result.error()));
                return;
            }
            waiting->hide();
            const catalog::Wording wording = wordingFor(workplace());
            for (const QJsonObject &entry : result->items) {
                const QString stage =
                    textAt(entry, catalog::inviteLogs, "inviteStatus"_L1, wording);
                const QDateTime when = catalog::parseDateTime(entry.value("createdAt"_L1));
                auto *line = new Label(tr("%1 · %2").arg(stage, catalog::shortTime(when, wording)));
                line->setToolTip(catalog::longTime(when, wording));
                into->addWidget(line);
            }
            if (result->items.isEmpty())
                into->addWidget(quiet(tr("Nothing yet.")));
        });
}

void InviteDetails::loadMail(const QString &inviteId, QVBoxLayout *into)
{
    auto *waiting = quiet(tr("Mail"));
    into->addWidget(waiting);
    workplace().session.client().sandboxMail(inviteId).then(
        waiting, [waiting, into](const api::Result<QJsonObject> &result) {
            if (!result) {
                waiting->setText(result.error().kind == api::Kind::NotFound
                                     ? tr("No mail was sent for this invite.")
                                     : callSentence(result.error()));
                return;
            }
            waiting->setText(tr("The mail that would have been sent"));
            auto *card = new Card;
            card->setQuiet(true);
            card->body()->addWidget(quiet(tr("From %1").arg(result->value("from"_L1).toString())));
            auto *subject = new Label(result->value("subject"_L1).toString(), TextStyle::Strong);
            subject->setWordWrap(true);
            card->body()->addWidget(subject);
            auto *body =
                new Label(result->value("body"_L1).toString(), TextStyle::Base, Tone::Second);
            body->setWordWrap(true);
            card->body()->addWidget(body);
            into->addWidget(card);
        });
}

} // namespace smile::console
