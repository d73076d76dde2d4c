export const issues = {
  title: '',
};
