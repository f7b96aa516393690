package com.example.pool

object Errors {
  const val POOL_CLOSED = 1
  const val POOL_EMPTY = 2
  const val VALVE_STUCK = 3
  const val PUMP_OFFLINE = 4
}
