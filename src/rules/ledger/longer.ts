/** Numbers moved to a place with more room. */
export function longer<T extends Int32Array | Float64Array>(old: T, room: T): T {
  room.set(old);
  return room;
}
