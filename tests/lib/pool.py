"""Cases run side by side, their results told in order."""
import concurrent.futures
import queue
import signal
import sys
import traceback


def on_signals():
    """SIGTERM and SIGHUP end the run as Ctrl-C does: through finally."""
    def stop(number, _frame):
        raise KeyboardInterrupt(number)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, stop)


def run_all(jobs, items, work, tell):
    """Calls work(worker number, item) on so many threads and tell(item, result or exception) in the order of items."""
    numbers = queue.SimpleQueue()
    for i in range(jobs):
        numbers.put(i)

    def one(item):
        number = numbers.get()
        try:
            return work(number, item)
        except Exception as error:  # told where the results are told
            return error
        finally:
            numbers.put(number)

    pool = concurrent.futures.ThreadPoolExecutor(jobs)
    try:
        for i, (item, result) in enumerate(zip(items, pool.map(one, items))):
            if sys.stderr.isatty():
                print("\r%d" % (i + 1), end="", file=sys.stderr, flush=True)
            tell(item, result)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        if sys.stderr.isatty():
            print("\r", end="", file=sys.stderr)


def describe(error):
    if type(error).__name__ in ("Failure", "ServerError"):
        return str(error)
    return "".join(traceback.format_exception(error))
