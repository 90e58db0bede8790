/**
 * Checks the audit of a service against its chain and its published heads. Written from docs/explanation/audit.md alone:
 * it uses no class of the platform, so that one mistake cannot both make a chain and approve it.
 */
@NullMarked
package org.rsp.platform.audit.verify;

import org.jspecify.annotations.NullMarked;
