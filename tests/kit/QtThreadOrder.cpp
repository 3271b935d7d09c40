// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A distribution's Qt is not instrumented, and it locks by futex: the thread sanitizer does not see that an
// event is posted before it is handled. These functions take the place of Qt's own in a program built with
// it, and add just the orders that Qt's documentation promises, event by event. Nothing of the server's own
// code is hidden from the sanitizer that way, as suppressing Qt's frames would: every slot runs above one.
#include <QDeadlineTimer>
#include <QMetaObject>
#include <QObject>
#include <QThread>
#include <QThreadStorage>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

extern "C" const char* __tsan_default_options()
{
    return "suppressions=" RDV_TSAN_SUPPRESSIONS ":second_deadlock_stack=1:die_after_fork=0";
}

extern "C" void AnnotateIgnoreWritesBegin(const char* file, int line);
extern "C" void AnnotateIgnoreWritesEnd(const char* file, int line);

namespace {

/// While Qt copies a signal's arguments into events, which only their receivers will read; never in a slot.
class QtCopies {
public:
    explicit QtCopies(bool copying)
        : m_before(s_copying)
    {
        change(copying);
    }
    ~QtCopies() { change(m_before); }
    Q_DISABLE_COPY_MOVE(QtCopies)

private:
    static void change(bool copying)
    {
        if (copying && !s_copying)
            AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
        if (!copying && s_copying)
            AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
        s_copying = copying;
    }

    inline static thread_local bool s_copying = false;
    bool m_before;
};

/// What Qt itself would have called.
template <typename Function> Function next(const char* symbol)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

/// A slot that comes after whatever released `order`. It is itself not instrumented.
class OrderedSlot final : public QtPrivate::QSlotObjectBase {
public:
    /// `waiting`: released when the call is done, for the caller that waits for it.
    OrderedSlot(QSlotObjectBase* inner, const void* order, void* waiting = nullptr)
        : QSlotObjectBase(&OrderedSlot::act)
        , m_inner(inner)
        , m_order(const_cast<void*>(order))
        , m_waiting(waiting)
    {
        __tsan_release(this);
    }

private:
    static void act(int what, QSlotObjectBase* base, QObject* receiver, void** arguments, bool* isEqual)
    {
        auto* const self = static_cast<OrderedSlot*>(base);
        const QtCopies none(false);
        __tsan_acquire(self->m_order);
        switch (what) {
        case Destroy: // in the thread that lets go last
            __tsan_acquire(self);
            self->m_inner->destroyIfLastRef();
            delete self;
            break;
        case Call:
            self->m_inner->call(receiver, arguments);
            __tsan_release(self);
            if (self->m_waiting != nullptr)
                __tsan_release(self->m_waiting);
            break;
        case Compare:
            *isEqual = self->m_inner->compare(arguments);
            break;
        default:
            break;
        }
    }

    QSlotObjectBase* m_inner;
    void* m_order;
    void* m_waiting;
};

/// The last thing of a thread's own that Qt destroys before it wakes those who wait for its end.
struct LastWord {
    void* thread;
    ~LastWord() { __tsan_release(thread); }
};

} // namespace

bool QMetaObject::invokeMethodImpl(
    QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result)
{
    static const auto real = next<bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    if (type != Qt::BlockingQueuedConnection) {
        __tsan_release(slot);
        return real(object, new OrderedSlot(slot, slot), type, result);
    }
    char call = 0;
    __tsan_release(&call);
    const bool isCalled = real(object, new OrderedSlot(slot, &call, &call), type, result);
    __tsan_acquire(&call);
    return isCalled;
}

void QMetaObject::activate(QObject* sender, const QMetaObject* type, int signal, void** arguments)
{
    static const auto real = next<void (*)(QObject*, const QMetaObject*, int, void**)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(sender);
    const QtCopies copies(true);
    real(sender, type, signal, arguments);
}

QMetaObject::Connection QObject::connectImpl(const QObject* sender, void** signal, const QObject* receiver,
    void** slotPointer, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, const int* types,
    const QMetaObject* senderType)
{
    static const auto real = next<decltype(&QObject::connectImpl)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_"
        "PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    auto* const ordered = new OrderedSlot(slot, sender);
    return real(sender, signal, receiver, slotPointer, ordered, type, types, senderType);
}

void QThread::start(Priority priority)
{
    static const auto real = next<void (*)(QThread*, Priority)>("_ZN7QThread5startENS_8PriorityE");
    static QThreadStorage<LastWord*> lastWords;
    connect(
        this, &QThread::finished, this, [this] { lastWords.setLocalData(new LastWord{this}); },
        Qt::DirectConnection);
    real(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = next<bool (*)(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isOver = real(this, deadline);
    if (isOver)
        __tsan_acquire(this);
    return isOver;
}

bool QThread::isFinished() const
{
    static const auto real = next<bool (*)(const QThread*)>("_ZNK7QThread10isFinishedEv");
    const bool isOver = real(this);
    if (isOver)
        __tsan_acquire(const_cast<QThread*>(this));
    return isOver;
}
