/**
 * The one address of the platform. It lets a request through when its path is spelt plainly, its size is within
 * bounds, its token is good for the service it names and its sender is not too fast; then it passes it on unchanged.
 * It stores nothing and decides nothing about cases: that is each service's own work, with the same token.
 */
@NullMarked
package org.rsp.gateway;

import org.jspecify.annotations.NullMarked;
