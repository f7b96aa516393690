/* Three layers report errors, each with an enum of its own. */
enum LinkTransportError {
  LINK_TRANSPORT_BASE = 100,
  /** The connection was lost. */
  LINK_LOST = LINK_TRANSPORT_BASE + 1,
  /** The server cannot be reached. */
  LINK_UNREACHABLE = LINK_TRANSPORT_BASE + 2,
};

enum LinkSessionError {
  /** The session has expired. */
  LINK_SESSION_EXPIRED = 201,
  LINK_SESSION_MAX = 299,
};

enum LinkMode { LINK_FAST = 1, LINK_SAFE = 2 };
