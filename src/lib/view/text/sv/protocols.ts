export const protocols = {
  title: '',
};
