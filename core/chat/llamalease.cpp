// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/llamalease.h"

#include "core/chat/llamapool.h"

namespace darkhorse {

LlamaLease::~LlamaLease()
{
    if (m_pool)
        m_pool->release(*this);
}

} // namespace darkhorse
