/** Numbers in a row of unknown length: twice the room whenever it is full. */
function growingNumbers<A extends Uint32Array | Float64Array>(make: (length: number) => A) {
  let room = make(1_024);
  let length = 0;
  return {
    push(value: number): void {
      if (length === room.length) {
        const larger = make(length * 2);
        larger.set(room);
        room = larger;
      }
      room[length] = value;
      length += 1;
    },
    done: (): A => room.slice(0, length) as A,
  };
}

export const growingCodes = () => growingNumbers((length) => new Uint32Array(length));
export const growingQuantities = () => growingNumbers((length) => new Float64Array(length));
