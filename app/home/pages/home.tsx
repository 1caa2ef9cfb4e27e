export default function Home() {
  return <h1>Bến Đỗ</h1>;
}
