// `read`: the cells of a workbook as JSON. `write`: those cells into a new workbook, with no template.
const { readFileSync, writeFileSync } = require('node:fs');
const ExcelJS = require('exceljs');

const [, , what, from, to] = process.argv;

async function read() {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(from);
  const sheets = book.worksheets.map((sheet) => {
    const rows = [];
    sheet.eachRow((row) =>
      rows.push(
        row.values
          .slice(1)
          .map((value) =>
            value == null
              ? null
              : String(value.richText ? value.richText.map((run) => run.text).join('') : value),
          ),
      ),
    );
    return { name: sheet.name, rows };
  });
  writeFileSync(to, JSON.stringify(sheets));
}

async function write() {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of JSON.parse(readFileSync(from, 'utf8'))) book.addWorksheet(name).addRows(rows);
  await book.xlsx.writeFile(to);
}

(what === 'read' ? read() : write()).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
