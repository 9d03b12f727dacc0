#include "api/exchange.h"

#include "api/neterror.h"
#include "api/sequentialbody.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtConcurrentRun>

namespace smile::api {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

// Of one call: all its tries and the delays between them, however alive a connection looks. What it
// waits at the gate does not count: that is this program's own doing, and a pause after a 429 may
// be longer than this.
constexpr milliseconds deadline = std::chrono::seconds(30);

/// Whether the answer says that there is a Smile and that it takes the key.
bool acceptsTheKey(const std::optional<Error> &error)
{
    if (!error)
        return true;
    switch (error->kind) {
    case Kind::NotFound:
    case Kind::Invalid:
    case Kind::Server:
        return true;
    default:
        return false;
    }
}

Error tooLarge()
{
    Error error;
    error.kind = Kind::Protocol;
    error.message = u"The answer is larger than 32 MiB."_s;
    return error;
}

} // namespace

Exchange::Exchange(const Wire &wire, Outgoing outgoing, Receiver &receiver, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_outgoing(std::move(outgoing))
    , m_redactor(wire.secrets + personalTexts(m_outgoing.body.value_or(QJsonObject())))
    , m_receiver(&receiver)
    , m_timeLeft(deadline)
{
    connect(&m_judging, &QFutureWatcherBase::finished, this, &Exchange::answerJudged);
}

Exchange::~Exchange() = default;

void Exchange::start()
{
    enterGate();
}

void Exchange::refuse(const Error &error)
{
    finish(error);
}

void Exchange::enterGate()
{
    m_inGate = true;
    m_ticket = m_wire.gate.enter(m_outgoing.priority, [this] {
        m_inGate = false;
        send();
    });
}

void Exchange::send()
{
    ++m_try;
    m_body.clear();
    QNetworkRequest outgoing = requestFor(m_wire, m_outgoing);
    if (m_outgoing.verb == Verb::Get) {
        m_reply = m_wire.network.get(outgoing);
    } else {
        // See SequentialBody: else Qt sends the request again by itself when the connection is
        // reset.
        const QByteArray bytes =
            m_outgoing.body ? QJsonDocument(*m_outgoing.body).toJson(QJsonDocument::Compact)
                            : QByteArray();
        auto body = std::make_unique<SequentialBody>(bytes);
        outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        outgoing.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        outgoing.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        if (m_outgoing.verb == Verb::Post)
            m_reply = m_wire.network.post(outgoing, body.get());
        else if (m_outgoing.verb == Verb::Put)
            m_reply = m_wire.network.put(outgoing, body.get());
        else
            m_reply =
                m_wire.network.sendCustomRequest(outgoing, method(m_outgoing.verb), body.get());
        body.release()->setParent(m_reply);
    }
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_wire.gate.wasSent(m_ticket); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        checkSize(m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    m_tryLeftAt = m_wire.gate.clock().now();
    m_pending = std::make_unique<QObject>();
    m_wire.gate.clock().after(m_timeLeft, m_pending.get(), [this] {
        Error error;
        error.kind = Kind::Timeout;
        error.message = u"The call took longer than 30 seconds."_s;
        giveUp(error);
    });
    logTry({});
}

void Exchange::checkSize(qint64 size)
{
    if (size > largestBody)
        giveUp(tooLarge());
}

void Exchange::readMore()
{
    m_body += m_reply->readAll();
    checkSize(m_body.size());
}

void Exchange::dropReply()
{
    m_pending.reset();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

void Exchange::giveUp(const Error &error)
{
    Error full = error;
    full.mayHaveArrived = m_outgoing.verb != Verb::Get;
    if (m_reply)
        full.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    dropReply();
    tryEnded(full);
}

void Exchange::replyFinished()
{
    m_body += m_reply->readAll();
    RawAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.body = m_body;
    m_entry.status = answer.status;
    const std::optional<Error> broken = transportError(answer.status);
    dropReply();
    if (broken) {
        logVerdict({});
        tryEnded(broken);
        return;
    }
    const Accept nobody = [](const Envelope &, QString &) { return true; };
    m_isJudging = true;
    m_judging.setFuture(QtConcurrent::run(judge, answer, m_redactor, m_outgoing.verb != Verb::Get,
                                          m_receiver ? m_receiver->accept() : nobody));
}

void Exchange::answerJudged()
{
    if (m_ended) // cancelled meanwhile
        return;
    m_isJudging = false;
    const Verdict verdict = m_judging.result();
    logVerdict(verdict);
    if (m_entry.status != 0 && acceptsTheKey(verdict.error))
        Q_EMIT reached();
    tryEnded(verdict.error);
}

/// What broke before a whole answer was there. A status of 300 and more speaks for itself.
std::optional<Error> Exchange::transportError(int status) const
{
    const QNetworkReply::NetworkError trouble = m_reply->error();
    if (trouble == QNetworkReply::NoError || status >= 300)
        return std::nullopt;
    Error error;
    error.kind = kindOf(trouble);
    error.status = status;
    error.message = m_redactor.text(m_reply->errorString());
    error.mayHaveArrived = m_outgoing.verb != Verb::Get && mayHaveBeenSent(trouble);
    return error;
}

void Exchange::tryEnded(std::optional<Error> error)
{
    if (error)
        error->url = m_redactor.url(urlOf(m_wire, m_outgoing));
    logTry(error);
    m_timeLeft -= m_wire.gate.clock().now() - m_tryLeftAt;
    // First the pause, then the place: else the next in the queue would leave into a closed door.
    const bool again = error && tryAgain(*error);
    m_wire.gate.cameBack(m_ticket);
    if (error && (!again || error->kind == Kind::RateLimited))
        Q_EMIT failed(*error);
    if (!again)
        finish(error);
    else if (!m_pending)
        enterGate();
}

/// Arranges the next try, if the deadline leaves time for one: after its delay, or, when the whole
/// gate pauses, in the gate's queue.
bool Exchange::tryAgain(const Error &error)
{
    const double jitter = QRandomGenerator::global()->generateDouble();
    const auto delay = retryDelay(m_outgoing.verb, error, m_try, jitter);
    if (error.kind == Kind::RateLimited) {
        m_wire.gate.pauseFor(delay ? *delay : retryDelay(Verb::Get, error, 1, jitter).value());
        return delay && m_timeLeft > milliseconds(0);
    }
    if (!delay || *delay >= m_timeLeft)
        return false;
    m_timeLeft -= *delay;
    m_pending = std::make_unique<QObject>();
    m_wire.gate.clock().after(*delay, m_pending.get(), [this] {
        m_pending.reset();
        enterGate();
    });
    return true;
}

void Exchange::cancel()
{
    if (m_ended)
        return;
    if (m_inGate)
        m_wire.gate.withdraw(m_ticket);
    const bool hadLeft = isOnWire() || m_isJudging;
    dropReply();
    Error error;
    error.kind = Kind::Cancelled;
    error.url = m_redactor.url(urlOf(m_wire, m_outgoing));
    error.mayHaveArrived = hadLeft && m_outgoing.verb != Verb::Get;
    if (m_try > 0)
        logTry(error);
    if (m_try > 0) {
        // Queued: who cancels many at once must not let out the ones that come next.
        QMetaObject::invokeMethod(
            &m_wire.gate, [&gate = m_wire.gate, ticket = m_ticket] { gate.cameBack(ticket); },
            Qt::QueuedConnection);
    }
    finish(error);
}

void Exchange::finish(const std::optional<Error> &error)
{
    m_ended = true;
    if (m_receiver)
        m_receiver->end(error);
    m_receiver = nullptr;
    deleteLater();
}

void Exchange::logVerdict(const Verdict &verdict)
{
    m_entry.code = verdict.code;
    m_entry.requestId = verdict.requestId;
    m_entry.note = verdict.note;
    m_entry.answer = verdict.answer;
}

/// At each leaving (no reply yet) and at each end of a try.
void Exchange::logTry(const std::optional<Error> &error)
{
    const milliseconds now = m_wire.gate.clock().now();
    if (m_entry.number == 0) {
        const QUrl clean = m_redactor.url(urlOf(m_wire, m_outgoing));
        QString path =
            clean.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority)
                .sliced(basePath(m_wire).size());
        m_entry.path = path.replace(u"%E2%80%A6"_s, QString(removedMark));
        m_entry.method = method(m_outgoing.verb);
        m_entry.base = m_wire.base;
        m_entry.hasBody = m_outgoing.body.has_value();
        m_entry.sentAt = QDateTime::currentDateTimeUtc();
        m_leftAt = now;
        m_entry.number = m_wire.log.add(m_entry);
        return;
    }
    m_entry.tries = m_try;
    if (isOnWire()) { // left once more
        m_entry.milliseconds = -1;
        m_wire.log.update(m_entry);
        return;
    }
    m_entry.milliseconds = static_cast<int>((now - m_leftAt).count());
    m_entry.bytes = m_body.size();
    m_entry.failure.reset();
    if (error) {
        m_entry.failure = error->kind;
        m_entry.status = error->status;
        m_entry.code = error->code;
        m_entry.requestId = error->requestId;
        m_entry.note = error->message;
    }
    m_wire.log.update(m_entry);
}

} // namespace smile::api
