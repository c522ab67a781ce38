export { Chrome as default } from '../../components/chrome.tsx';
