#include "browse/invitedetails.h"

#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "parts/card.h"
#include "parts/copylabel.h"
#include "parts/label.h"
#include "parts/paint.h"
#include "session/session.h"
#include "table/recordmodel.h"
#include "theme/theme.h"
#include "words/troublewords.h"

#include <QPainter>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int askAfterMs = 250;

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

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

InviteDetails::InviteDetails(const Workplace &workplace, const catalog::Resource &resource,
                             QWidget *parent)
    : Details(workplace, resource, parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(askAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &InviteDetails::ask);
}

QString InviteDetails::titleOf(const records::Record &row) const
{
    return row.text(*resource().column("fullName"_L1), wordingFor(workplace()));
}

void InviteDetails::fill(QVBoxLayout *column, const records::Record &row)
{
    column->addLayout(
        headingWithEye(titleOf(row), row.id(), workplace().session.masking().hides()));
    auto *id = new CopyLabel(CopyLabel::Form::Id);
    id->setValue(row.id(), tr("Copy id"));
    column->addWidget(id);
    const catalog::Column *status = resource().column("status"_L1);
    column->addWidget(
        new Place(inviteStage(*status, row.json()),
                  textAt(row.json(), resource(), "status"_L1, wordingFor(workplace()))));
    addActions(column, row);
    m_logPlace = new QVBoxLayout;
    m_logPlace->setSpacing(4);
    column->addLayout(m_logPlace);
    addFields(column, row, {u"status"_s, u"userId"_s, u"fullName"_s});
    m_mailPlace = new QVBoxLayout;
    m_mailPlace->setSpacing(6);
    column->addLayout(m_mailPlace);
    follow(row);
    showLog();
    showMail();
}

void InviteDetails::follow(const records::Record &row)
{
    const QString version = row.valueAt("updatedAt"_L1).toString();
    if (row.id() == m_inviteId && version == m_version)
        return;
    forget();
    m_inviteId = row.id();
    m_version = version;
    m_soon.start();
}

void InviteDetails::forget()
{
    m_soon.stop();
    if (m_logCall)
        m_logCall->cancel();
    if (m_mailCall)
        m_mailCall->cancel();
    m_logCall.reset();
    m_mailCall.reset();
    m_log.reset();
    m_mail.reset();
}

void InviteDetails::showEvent(QShowEvent *event)
{
    Details::showEvent(event);
    if (!m_inviteId.isEmpty() && !m_logCall)
        m_soon.start();
}

void InviteDetails::ask()
{
    if (!isVisible())
        return; // a pane that is folded away asks when it opens
    // A cancelled answer belongs to an invite that is no longer shown.
    const auto ofNow = [this, id = m_inviteId](const auto &result) {
        return id == m_inviteId && (result || result.error().kind != api::Kind::Cancelled);
    };
    m_logCall = workplace().session.client().inviteLogs(m_inviteId);
    m_logCall->then(this, [this, ofNow](const api::Result<api::Page> &result) {
        if (!ofNow(result))
            return;
        m_log = result;
        showLog();
    });
    if (workplace().session.profile().kind != vault::Profile::Kind::Embedded)
        return;
    m_mailCall = workplace().session.client().sandboxMail(m_inviteId);
    m_mailCall->then(this, [this, ofNow](const api::Result<QJsonObject> &result) {
        if (!ofNow(result))
            return;
        m_mail = result;
        showMail();
    });
}

void InviteDetails::showLog()
{
    if (!m_logPlace)
        return;
    empty(m_logPlace);
    m_logPlace->addWidget(quiet(tr("What happened")));
    if (!m_log) {
        m_logPlace->addWidget(quiet(tr("Loading…")));
        return;
    }
    if (!*m_log) {
        m_logPlace->addWidget(quiet(callSentence(m_log->error())));
        return;
    }
    const catalog::Wording wording = wordingFor(workplace());
    for (const QJsonObject &entry : (*m_log)->items) {
        const QString stage = textAt(entry, catalog::inviteLogs, "inviteStatus"_L1, wording);
        const QDateTime when = catalog::parseDateTime(entry.value("createdAt"_L1));
        auto *time = new Label(catalog::shortTime(when, wording), TextStyle::Base, Tone::Muted);
        time->setToolTip(catalog::longTime(when, wording));
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Label(stage), 1);
        row->addWidget(time);
        m_logPlace->addWidget(line);
    }
    if ((*m_log)->items.isEmpty())
        m_logPlace->addWidget(quiet(tr("Nothing yet.")));
}

void InviteDetails::showMail()
{
    if (!m_mailPlace || workplace().session.profile().kind != vault::Profile::Kind::Embedded)
        return;
    empty(m_mailPlace);
    if (!m_mail || !*m_mail) {
        m_mailPlace->addWidget(quiet(!m_mail ? tr("Mail")
                                     : m_mail->error().kind == api::Kind::NotFound
                                         ? tr("No mail was sent for this invite.")
                                         : callSentence(m_mail->error())));
        return;
    }
    const QJsonObject &mail = **m_mail;
    m_mailPlace->addWidget(quiet(tr("The mail that would have been sent")));
    auto *card = new Card;
    card->setQuiet(true);
    card->body()->addWidget(quiet(tr("From %1").arg(mail.value("from"_L1).toString())));
    // It speaks to the person by name.
    const catalog::Mask mask = wordingFor(workplace()).mask;
    const bool hidden = mask.hides(catalog::Personal::Text) && !mask.shows(m_inviteId, {});
    const auto shown = [hidden](const QJsonValue &text) {
        return hidden ? catalog::masked(text.toString(), catalog::Personal::Text) : text.toString();
    };
    auto *subject = new Label(shown(mail.value("subject"_L1)), TextStyle::Strong);
    subject->setWordWrap(true);
    card->body()->addWidget(subject);
    auto *body = new Label(shown(mail.value("body"_L1)), TextStyle::Base, Tone::Second);
    body->setWordWrap(true);
    card->body()->addWidget(body);
    m_mailPlace->addWidget(card);
}

} // namespace smile::console
