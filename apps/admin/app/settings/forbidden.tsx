export { NotAllowed as default } from '../../components/dead-end.tsx';
