"""One throwaway PostgreSQL server for a run of tests: private unix socket, nothing kept."""
import ctypes
import glob
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time

ROLES = ["role_a", "role_b", "anon", "authenticated", "service_role", "Odd Role"]

SETTINGS = """
fsync = off
full_page_writes = off
synchronous_commit = off
wal_level = minimal
max_wal_senders = 0
max_connections = 50
max_locks_per_transaction = 256
listen_addresses = ''
dynamic_shared_memory_type = mmap
autovacuum = off
max_wal_size = 4GB
checkpoint_timeout = 1h
jit = off
logging_collector = off
TimeZone = UTC
"""


class ServerError(Exception):
    pass


def find_programs():
    """The folder that holds initdb, postgres, psql and pg_dump, or None."""
    folders = []
    try:
        told = subprocess.run(["pg_config", "--bindir"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        folders.append(told.stdout.strip())
    except OSError:
        pass
    folders += os.environ.get("PATH", "").split(os.pathsep)
    folders += sorted(glob.glob("/usr/lib/postgresql/*/bin"),
                      key=lambda f: [int(n) if n.isdigit() else 0 for n in f.split("/")[4].split(".")], reverse=True)
    for folder in folders:
        if folder and all(os.access(os.path.join(folder, p), os.X_OK) for p in ("initdb", "postgres", "psql", "pg_dump")):
            return folder
    return None


def quiet_environment():
    """Nothing of the caller's PostgreSQL settings or language may change what the programs print."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PG", "LC_", "LANG"))}
    env["LC_ALL"] = "C.UTF-8"
    env["TZ"] = "UTC"
    return env


def run_exactly(command, text="", **options):
    """What a program prints, each carriage return in it too: Python's text mode would make line ends of them."""
    done = subprocess.run(command, input=text.encode("utf-8", "surrogateescape"), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, **options)
    done.stdout, done.stderr = (out.decode("utf-8", "replace") for out in (done.stdout, done.stderr))
    return done


def server_user():
    """PostgreSQL refuses to run as root: the user that it runs as instead."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise ServerError("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody")


def roomy_folder():
    """Memory where there is some: creating databases is copying files."""
    try:
        free = shutil.disk_usage("/dev/shm").free
    except OSError:
        return None
    return "/dev/shm" if free > 2 << 30 and os.access("/dev/shm", os.W_OK) else None


def drop_rights(user):
    """What the child does before exec: another user, and to go when this program goes, however that ends."""
    libc = ctypes.CDLL(None)

    def run():
        os.setsid()
        if user is not None:
            os.setgroups([])
            os.setgid(user.pw_gid)
            os.setuid(user.pw_uid)
        libc.prctl(1, signal.SIGQUIT, 0, 0, 0)  # PR_SET_PDEATHSIG, which setuid() would take back
    return run


class Server:
    def __init__(self, programs=None, client=None):
        """programs: a folder with initdb and postgres of another version; client: one with psql and pg_dump, which are
        this machine's otherwise."""
        self.client = client or find_programs()
        if self.client is None:
            raise ServerError("no folder with initdb, postgres, psql and pg_dump was found")
        self.bin = programs or self.client
        self.env = quiet_environment()
        self.process = None
        self.folder = tempfile.mkdtemp(prefix="chronosc-test-", dir=roomy_folder())
        try:
            self.start()
        except BaseException:
            self.stop()
            raise

    def program(self, name):
        return os.path.join(self.client if name in ("psql", "pg_dump") else self.bin, name)

    def start(self):
        user = server_user()
        data = os.path.join(self.folder, "data")
        os.chmod(self.folder, 0o755)
        if user is not None:
            os.chown(self.folder, user.pw_uid, user.pw_gid)
        made = subprocess.run([self.program("initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
                               "--locale=C.UTF-8", "-N"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, env=self.env, cwd="/", preexec_fn=drop_rights(user))
        if made.returncode != 0:
            raise ServerError("initdb failed:\n" + made.stdout)
        with open(os.path.join(data, "postgresql.conf"), "a", encoding="utf-8") as f:
            f.write(SETTINGS + "unix_socket_directories = '%s'\n" % self.folder)
        self.log = os.path.join(self.folder, "log")
        with open(self.log, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen([self.program("postgres"), "-D", data], stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=log, env=self.env, cwd="/", preexec_fn=drop_rights(user))
        self.wait_ready()
        self.version = int(self.ask("postgres", "show server_version_num")) // 10000
        roles = "".join('create role "%s";' % role for role in ROLES)
        space = os.path.join(self.folder, "space")
        os.mkdir(space)
        if user is not None:
            os.chown(space, user.pw_uid, user.pw_gid)
        self.ask("postgres", roles, "create tablespace \"Odd Space\" location '%s'" % space, "create database blank")
        # A connection leaves the relation cache's file behind, which copies of the database then have too.
        self.ask("blank", "select 1")
        self.extensions = set(self.ask("postgres", "select name from pg_available_extensions").split("\n"))

    def wait_ready(self):
        for _ in range(600):
            done = self.psql("postgres", ["-c", "select 1"])
            if done.returncode == 0:
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        with open(self.log, encoding="utf-8") as log:
            raise ServerError("the server does not start:\n" + log.read())

    def stop(self):
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database):
        return "postgresql://postgres@/%s?host=%s" % (database, self.folder)

    def psql(self, database, arguments, text=None, folder="/"):
        command = [self.program("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "postgres",
                   "-d", database] + arguments
        return run_exactly(command, text or "", env=dict(self.env, PGOPTIONS="-c client_min_messages=warning"), cwd=folder)

    def ask(self, database, *statements):
        arguments = []
        for statement in statements:
            arguments += ["-c", statement]
        done = self.psql(database, arguments)
        if done.returncode != 0:
            raise ServerError("%s:\n%s" % ("; ".join(statements), done.stderr))
        return done.stdout.strip()

    def create_databases(self, *names):
        # Copying files is less work than logging each page, where one can choose (15).
        how = " strategy file_copy" if self.version >= 15 else ""
        statements = []
        for name in names:
            statements += ["drop database if exists %s with (force)" % name,
                           "create database %s template blank%s" % (name, how)]
        try:
            self.ask("postgres", *statements)
        except ServerError as error:
            if "subscription" not in str(error):
                raise
            for name in names:
                self.forget_subscriptions(name)
            self.ask("postgres", *statements)

    def forget_subscriptions(self, database):
        """A database that has some cannot be dropped."""
        if database not in self.ask("postgres", "select datname from pg_database").split("\n"):
            return
        self.psql(database, [], """
            select format('alter subscription %1$I disable; alter subscription %1$I set (slot_name = none); drop subscription %1$I',
                subname) from pg_subscription
            where subdbid = (select oid from pg_database where datname = current_database()) \\gexec
            """)

    def run_script(self, database, text, folder="/"):
        """Runs a script as psql does, all of it in one transaction unless it says COMMIT itself. The error or None."""
        done = self.psql(database, ["-v", "VERBOSITY=verbose", "--single-transaction", "-f", "-"], text, folder)
        return None if done.returncode == 0 else done.stderr

    def try_statements(self, database, text):
        """Runs a script's statements one by one; those that fail are passed over."""
        self.psql(database, ["-v", "ON_ERROR_STOP=0", "-f", "-"], text)

    def dump(self, database):
        command = [self.program("pg_dump"), "-s", "-h", self.folder, "-U", "postgres", "-d", database]
        done = run_exactly(command, env=self.env, cwd="/")
        if done.returncode != 0:
            raise ServerError("pg_dump failed: " + done.stderr)
        return done.stdout
