export const Errors = {
  POOL_CLOSED: 1,
  POOL_EMPTY: 2,
  VALVE_STUCK: 3,
  PUMP_OFFLINE: 4,
} as const;
