# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of 10 KiB from the server and from nginx, fetched by wrk over and over."""
import re
import socket
import subprocess
from pathlib import Path

import servers

PAGE = "page.html"
PAGE_BYTES = 10 * 1024
CONNECTIONS = 64

# One process, as the server is one. No log, because the server keeps none of pages either.
NGINX = """
daemon off; master_process off; pid {folder}/pid; error_log stderr;
events {{ worker_connections 1024; }}
http {{
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
    types {{ text/html html; }}
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port}; root {folder}/web; }}
}}
"""


def with_page(server):
    web = Path(server.folder.name) / "web"
    web.mkdir()
    (web / PAGE).write_text(("x" * 63 + "\n") * (PAGE_BYTES // 64))
    return str(web)


def rendezvous(program):
    server = servers.rendezvous(program)
    server.environment["ERS_WEB_ROOT"] = with_page(server)
    return server


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def nginx():
    """It announces nothing; that it listens tells that it is there."""
    server = servers.Server([], "")
    port = free_port()
    with_page(server)
    configuration = Path(server.folder.name) / "nginx.conf"
    configuration.write_text(NGINX.format(folder=server.folder.name, port=port))
    server.command = ["nginx", "-c", str(configuration), "-p", server.folder.name, "-e", "stderr"]

    def ready(_):
        with socket.socket() as probe:
            return port if probe.connect_ex(("127.0.0.1", port)) == 0 else None
    server.ready = ready
    return server


def makers(program):
    return {"rendezvous": lambda: rendezvous(program), "nginx": nginx}


def cpu_seconds(process):
    tasks = Path(f"/proc/{process.pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def fetch(port, seconds):
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{max(1, round(seconds))}s", f"http://127.0.0.1:{port}/{PAGE}"]
    return subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60, check=True,
                          preexec_fn=servers.pin(servers.GENERATOR_CORE)).stdout


def measured(make, seconds):
    try:
        with make() as server:
            fetch(server.port, 1)
            before = cpu_seconds(server.process)
            told = fetch(server.port, seconds)
            used = cpu_seconds(server.process) - before
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        return {"measurement": "pages", "error": str(error)}
    requests = int(re.search(r"(\d+) requests in", told)[1])
    figures = {"measurement": "pages", "connections": CONNECTIONS, "page_bytes": PAGE_BYTES,
               "pages_per_second": float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1]),
               "pages_per_cpu_second": requests / used, "cpu_us_per_page": used / requests * 1e6}
    if "Socket errors" in told or "Non-2xx" in told:
        figures["error"] = told
    return figures
