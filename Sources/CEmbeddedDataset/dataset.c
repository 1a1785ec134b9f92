// SPDX-License-Identifier: EUPL-1.2

#include "CEmbeddedDataset.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char dataset[] = {
#embed "../../fixtures/clusterpolisee.json"
};

const unsigned char *ced_bytes(void) { return dataset; }

size_t ced_count(void) { return sizeof dataset; }
