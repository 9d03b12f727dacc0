#include "vault/sealedstore.h"

#include <QPointer>

namespace smile::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLanes = 4; // beyond, the disk and the tables are what is waited for

} // namespace

SealedStore::SealedStore(const QString &file, const QString &profileId, const SealKey &key,
                         QObject *parent)
    : QObject(parent)
    , m_file(std::make_unique<SealedFile>(file, profileId, key))
    , m_desk(new QObject)
{
    m_thread.setObjectName(u"sealed copy"_s);
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

SealedStore::~SealedStore()
{
    m_cancelled = true;
    // Behind everything that was asked for. The file goes where its connection was made.
    QMetaObject::invokeMethod(
        m_desk,
        [this] {
            m_file.reset();
            delete m_desk;
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

/// Does `work` in the thread, in turn, and gives its answer to `done` in this one.
template <class Answer>
void SealedStore::ask(std::function<Answer()> work, QObject *context,
                      std::function<void(const Answer &)> done)
{
    // Through this object, which outlives the thread: the context may be gone by then.
    QMetaObject::invokeMethod(
        m_desk,
        [this, work = std::move(work), done = std::move(done), caller = QPointer(context)] {
            QMetaObject::invokeMethod(
                this,
                [answer = work(), done, caller] {
                    if (caller)
                        done(answer);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void SealedStore::open(QObject *context, Done done)
{
    ask<SealedOutcome>([this] { return m_file->open(); }, context, std::move(done));
}

void SealedStore::read(Shelf shelf, MakeLane makeLane, QObject *context, ReadDone done)
{
    ask<SealedRead>(
        [this, shelf, makeLane = std::move(makeLane)] {
            const int lanes = qBound(1, QThread::idealThreadCount(), mostLanes);
            return m_file->read(shelf, makeLane, m_cancelled, lanes);
        },
        context, std::move(done));
}

void SealedStore::write(std::function<SealedBatch()> make, QObject *context, Done done)
{
    ask<SealedOutcome>([this, make = std::move(make)] { return m_file->write(make()); }, context,
                       std::move(done));
}

void SealedStore::verify(QObject *context, Done done)
{
    ask<SealedOutcome>([this] { return m_file->verify(); }, context, std::move(done));
}

void SealedStore::note(const QByteArray &name, QObject *context, NoteDone done)
{
    ask<QByteArray>([this, name] { return m_file->note(name); }, context, std::move(done));
}

void SealedStore::setNote(const QByteArray &name, const QByteArray &bytes, QObject *context,
                          Done done)
{
    ask<SealedOutcome>([this, name, bytes] { return m_file->setNote(name, bytes); }, context,
                       std::move(done));
}

} // namespace smile::vault
