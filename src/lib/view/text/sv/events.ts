export const events = {
  title: '',
};
