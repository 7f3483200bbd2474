#include "command.h"

#include <malloc.h>
#include <signal.h>

int main(int argc, char **argv)
{
	/* Large blocks come from the heap too, which is given back at the end: a fault of a page costs as much as a
	 * hundred words read. */
	mallopt(M_MMAP_THRESHOLD, 1 << 30);
	mallopt(M_TRIM_THRESHOLD, 1 << 30);
	mallopt(M_TOP_PAD, 1 << 20);
	/* A file that would grow past the limit is told like a disk that is full. */
	signal(SIGXFSZ, SIG_IGN);
	return command_run(argc, argv);
}
