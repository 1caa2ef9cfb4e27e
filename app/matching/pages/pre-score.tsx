export default function PreScore() {
  return null;
}
