# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""gather.py BROWSER STUN_URL: lets Chromium gather ICE candidates and prints them, one a line.

Serves the page on loopback and takes the candidates from it. Ends with 1 when the page did not
report within the time.
"""
import http.server
import json
import subprocess
import sys
import tempfile

SECONDS = 60

PAGE = """<!doctype html><title>gather</title><script>
const peer = new RTCPeerConnection({iceServers: [{urls: %s}]});
const lines = [];
const done = () => fetch('/candidates', {method: 'POST', body: lines.join('\\n')});
peer.onicecandidate = ({candidate}) => candidate ? lines.push(candidate.candidate) : done();
peer.createDataChannel('c');
peer.createOffer().then(offer => peer.setLocalDescription(offer));
</script>"""


class Handler(http.server.BaseHTTPRequestHandler):
    timeout = 2  # a browser opens connections in advance and may never use them

    def do_GET(self):
        body = self.server.page.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        self.server.candidates = self.rfile.read(length).decode()
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args):
        pass


def main():
    browser, url = sys.argv[1:3]
    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    server.page = PAGE % json.dumps(url)
    server.candidates = None
    server.timeout = 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-features=WebRtcHideLocalIpsWithMdns",
                f"--user-data-dir={profile}",
                f"http://127.0.0.1:{server.server_port}/",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            for _ in range(SECONDS):
                server.handle_request()
                if server.candidates is not None or process.poll() is not None:
                    break
        finally:
            process.terminate()
            process.wait()
    if not server.candidates:
        print("no candidates within the time" if process.returncode else "the browser ended early")
        sys.exit(1)
    print(server.candidates)


main()
