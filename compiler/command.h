/* The commands: each is the picture of the passes, in a dozen lines. */
#ifndef COMMAND_H
#define COMMAND_H

enum status {
	STATUS_DONE = 0,
	STATUS_DIFFERS = 1, /* differences or findings, where asked to check */
	STATUS_USAGE = 2,
	STATUS_SCHEMA = 3, /* the schema has errors */
	STATUS_DATABASE = 4,
	STATUS_REFUSED = 5, /* by policy: data would be lost */
};

int command_run(int argc, char **argv);

#endif
