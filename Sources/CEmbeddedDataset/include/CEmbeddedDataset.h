// SPDX-License-Identifier: EUPL-1.2

#ifndef CEMBEDDEDDATASET_H
#define CEMBEDDEDDATASET_H

#include <stddef.h>

// The bytes of fixtures/clusterpolisee.json, in the program itself. This target is C because only the
// C compiler has #embed: Swift's own embedding writes an array literal that takes minutes to compile.

/// The dataset's bytes; they live as long as the program.
const unsigned char *ced_bytes(void);

/// How many bytes there are.
size_t ced_count(void);

#endif
