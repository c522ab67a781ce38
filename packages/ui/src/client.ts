'use client';

export { ComboBox, type ComboBoxItem, type ComboBoxProps } from './client/combo-box.tsx';
export { Dialog } from './client/dialog.tsx';
export { Menu, type MenuItem } from './client/menu.tsx';
export { dismissToast, ToastRegion, type ToastTone, toast } from './client/toast.tsx';
export { Tooltip } from './client/tooltip.tsx';
