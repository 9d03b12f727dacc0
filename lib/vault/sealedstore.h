#pragma once

#include "vault/sealedfile.h"

#include <QObject>
#include <QThread>

namespace smile::vault {

/// A sealed file in a thread of its own. Nothing here waits; answers come queued, in the order in
/// which they were asked for, and die with their context. The destructor returns when everything
/// given before it is on disk.
class SealedStore : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const SealedOutcome &)>;
    using ReadDone = std::function<void(const SealedRead &)>;
    using NoteDone = std::function<void(const QByteArray &)>;

    SealedStore(const QString &file, const QString &profileId, const SealKey &key,
                QObject *parent = nullptr);
    ~SealedStore() override;

    void open(QObject *context, Done done);
    /// `makeLane` is called on the reading threads.
    void read(Shelf shelf, MakeLane makeLane, QObject *context, ReadDone done);
    /// `make` is called on the store's thread: packing takes its time.
    void write(std::function<SealedBatch()> make, QObject *context, Done done);
    void verify(QObject *context, Done done);
    void note(const QByteArray &name, QObject *context, NoteDone done);
    void setNote(const QByteArray &name, const QByteArray &bytes, QObject *context, Done done);
    /// Reading ends soon, with what was read until then.
    void cancelReading() { m_cancelled = true; }

private:
    template <class Answer>
    void ask(std::function<Answer()> work, QObject *context,
             std::function<void(const Answer &)> done);

    std::atomic_bool m_cancelled = false;
    std::unique_ptr<SealedFile> m_file; ///< of the thread
    QThread m_thread;
    QObject *m_desk; ///< lives in the thread: what is to be done there is sent to it
};

} // namespace smile::vault
