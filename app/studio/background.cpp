#include "app/studio/background.h"

#include <QApplication>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QUrl>

#include "app/studio/training_run.h"

namespace sigwavnet::studio {

namespace {

constexpr int kAnswerPatience = 1000;     // for an answer of the other program [ms]
constexpr qint64 kLongest = 1024 * 1024;  // of what it may be asked [bytes]

// One for each program name, so that tests and tours don't meet a person's program; the socket lies in the person's
// own folder of run-time files.
QString serverName() {
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1Char('/') +
           QCoreApplication::applicationName() + QStringLiteral("-background");
}

}  // namespace

Background::Background(TrainingRun& training, QObject* parent) : QObject(parent), training_(training) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, &Background::hear);
    connect(&training_, &TrainingRun::finished, this, [this] {
        if (entered()) Q_EMIT over();
    });
}

void Background::enter() {
    QApplication::setQuitOnLastWindowClosed(false);
    QLocalServer::removeServer(serverName());  // what a killed program left behind
    if (!server_.listen(serverName())) qWarning("%s", qPrintable(server_.errorString()));
    if (training_.active()) return;
    // It ended between the question and its answer: nobody would end a program without a window.
    QMetaObject::invokeMethod(this, &Background::over, Qt::QueuedConnection);
}

void Background::leave() {
    server_.close();
    QApplication::setQuitOnLastWindowClosed(true);
}

// A line a path, percent-encoded, and an empty one at the end.
void Background::hear() {
    while (QLocalSocket* socket = server_.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->setReadBufferSize(kLongest);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QByteArray text = socket->peek(kLongest);
            if (!text.endsWith("\n\n")) return;
            socket->readAll();
            socket->write("shown\n");
            socket->flush();  // the other program waits, whatever the window does next
            socket->disconnectFromServer();
            QStringList paths;
            for (const QByteArray& line : text.split('\n'))
                if (!line.isEmpty()) paths << QUrl::fromPercentEncoding(line);
            Q_EMIT woken(paths);
        });
    }
}

bool Background::wake(const QStringList& paths) {
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(kAnswerPatience)) return false;
    QByteArray text;
    for (const QString& path : paths) text += QUrl::toPercentEncoding(path, "/") + '\n';
    socket.write('\n' + text + '\n');
    return socket.waitForReadyRead(kAnswerPatience) && socket.readAll() == "shown\n";
}

}  // namespace sigwavnet::studio
