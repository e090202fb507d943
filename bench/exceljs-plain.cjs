// `read`: the cells of a workbook as JSON. `write`: those cells into a new workbook, with no template; `styled`, with
// their styles, merges, widths and heights too.
const { readFileSync, writeFileSync } = require('node:fs');
const ExcelJS = require('exceljs');

const [, , what, from, to] = process.argv;

async function read() {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(from);
  const styles = new Map();
  const rankOf = (style) => {
    const key = JSON.stringify(style);
    if (!styles.has(key)) styles.set(key, styles.size);
    return styles.get(key);
  };
  const sheets = book.worksheets.map((sheet) => {
    const rows = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      const cells = [];
      row.eachCell({ includeEmpty: true }, (cell) => {
        const isOwn = cell.master === cell;
        cells.push([isOwn ? written(cell.value) : null, rankOf(cell.style)]);
      });
      rows.push({ height: row.height, cells });
    });
    const widths = sheet.columns.map(({ width }) => width);
    return { name: sheet.name, rows, widths, merges: sheet.model.merges };
  });
  writeFileSync(to, JSON.stringify({ styles: [...styles.keys()].map((key) => JSON.parse(key)), sheets }));
}

function written(value) {
  if (value === null || typeof value === 'number') return value;
  // The number that a date is kept as; its style says that it is one.
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return value.text ?? String(value);
}

async function write() {
  const { styles, sheets } = JSON.parse(readFileSync(from, 'utf8'));
  const book = new ExcelJS.Workbook();
  for (const { name, rows, widths, merges } of sheets) {
    const sheet = book.addWorksheet(name);
    const values = rows.map(({ cells }) => cells.map(([value]) => value));
    sheet.addRows(values);
    if (what === 'styled') dress(sheet, { rows, widths, merges, styles });
  }
  await book.xlsx.writeFile(to);
}

function dress(sheet, { rows, widths, merges, styles }) {
  for (const [index, width] of widths.entries()) if (width) sheet.getColumn(index + 1).width = width;
  for (const [index, { height, cells }] of rows.entries()) {
    const row = sheet.getRow(index + 1);
    if (height) row.height = height;
    for (const [column, [, style]] of cells.entries()) row.getCell(column + 1).style = styles[style];
  }
  for (const area of merges) sheet.mergeCellsWithoutStyle(area);
}

(what === 'read' ? read() : write()).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
