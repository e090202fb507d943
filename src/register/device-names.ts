/** Names Windows keeps for devices: whatever the extension, and with spaces before it. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[ .]|$)/i;

/** Whether Windows would open a device under this name, given with or without extension. */
export const isDeviceName = (name: string): boolean => DEVICE.test(name);
