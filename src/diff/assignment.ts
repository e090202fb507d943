/**
 * The pairs of rows and columns whose scores add up to the most; a score of zero is never a pair.
 * Hungarian method with potentials, O(rows² × columns): the best pairs of all, whatever the order of the lists.
 */
export function assign(scores: readonly (readonly number[])[]): [row: number, column: number][] {
  const columns = scores[0]?.length ?? 0;
  if (scores.length > columns) return assign(transpose(scores)).map(([row, column]) => [column, row]);
  const rowOf = solve(scores, columns);
  const pairs = rowOf.flatMap((row, column) =>
    row === 0 ? [] : [[row - 1, column - 1] as [number, number]],
  );
  return pairs.filter(([row, column]) => column >= 0 && scores[row]![column]! > 0).sort(([a], [b]) => a - b);
}

/** For each column (1-based), the row (1-based) it goes to, or 0. */
function solve(scores: readonly (readonly number[])[], columns: number): number[] {
  const rowPotential = new Array<number>(scores.length + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= scores.length; row++) {
    const via = new Array<number>(columns + 1).fill(0);
    const slack = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Array<boolean>(columns + 1).fill(false);
    rowOf[0] = row;
    let column = 0;
    do {
      visited[column] = true;
      const next = relax(column);
      for (let j = 0; j <= columns; j++) {
        if (visited[j]) {
          rowPotential[rowOf[j]!]! += slack[next]!;
          columnPotential[j]! -= slack[next]!;
        }
      }
      const step = slack[next]!;
      for (let j = 1; j <= columns; j++) if (!visited[j]) slack[j]! -= step;
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = via[column]!) rowOf[column] = rowOf[via[column]!]!;

    function relax(from: number): number {
      let nearest = 0;
      for (let j = 1; j <= columns; j++) {
        if (visited[j]) continue;
        const cost = -scores[rowOf[from]! - 1]![j - 1]! - rowPotential[rowOf[from]!]! - columnPotential[j]!;
        if (cost < slack[j]!) {
          slack[j] = cost;
          via[j] = from;
        }
        if (nearest === 0 || slack[j]! < slack[nearest]!) nearest = j;
      }
      return nearest;
    }
  }
  return rowOf.map((row, column) => (column === 0 ? 0 : row));
}

function transpose(matrix: readonly (readonly number[])[]): number[][] {
  return matrix[0]!.map((_, column) => matrix.map((row) => row[column]!));
}
