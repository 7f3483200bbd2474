/* SHA-256 (FIPS 180-4), for the ledger: which file was authored, and whether it was edited since. */
#ifndef SHA256_H
#define SHA256_H

#include <stddef.h>

/* 64 lower-case hex digits and a NUL. */
void sha256_hex(const void *bytes, size_t size, char digits[65]);

#endif
