declare module 'exceljs/lib/doc/workbook.js' {
  import type ExcelJS from 'exceljs';

  const workbook: typeof ExcelJS.Workbook;
  export default workbook;
}

declare module 'exceljs/lib/doc/enums.js' {
  import type ExcelJS from 'exceljs';

  const enums: { readonly ValueType: typeof ExcelJS.ValueType };
  export default enums;
}
