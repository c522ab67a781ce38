export { Missing as default } from '../../components/dead-end.tsx';
